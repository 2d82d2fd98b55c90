/** Makes the changelog of the portal from the history of the committed documents. */
package com.ecosire.gateway.changelog;
