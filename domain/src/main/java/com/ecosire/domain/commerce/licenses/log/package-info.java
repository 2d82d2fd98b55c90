/** What happened with licences. */
package com.ecosire.domain.commerce.licenses.log;
