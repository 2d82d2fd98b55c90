/** Who is told of incidents, and how. */
package com.ecosire.domain.platform.status.subscribers;
