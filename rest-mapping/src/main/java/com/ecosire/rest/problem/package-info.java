/** Refusals and failures as problem details (RFC 9457), wherever in the server they come up. */
package com.ecosire.rest.problem;
