/** The server's own key, and what is derived from it: sealed values and peppers. */
package com.ecosire.domain.secrecy;
