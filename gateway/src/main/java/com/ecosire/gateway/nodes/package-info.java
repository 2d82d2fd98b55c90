/** What the nodes of a cluster share: counters on Redis, and the news that rights have changed. */
package com.ecosire.gateway.nodes;
