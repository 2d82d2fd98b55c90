/** The developer portal: its files, its addresses and what it is told of the catalog. */
package com.ecosire.gateway.portal;
