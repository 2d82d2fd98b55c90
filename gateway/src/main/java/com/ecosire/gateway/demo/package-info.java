/**
 * A year of believable business, made once at the first start by calling operations as anybody
 * would.
 */
package com.ecosire.gateway.demo;
