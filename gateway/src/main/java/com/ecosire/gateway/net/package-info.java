/** Addresses of clients and of networks. */
package com.ecosire.gateway.net;
