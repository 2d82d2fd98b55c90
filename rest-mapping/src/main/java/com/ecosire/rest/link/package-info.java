/** Addresses under which a file can be fetched for a few minutes without a credential. */
package com.ecosire.rest.link;
