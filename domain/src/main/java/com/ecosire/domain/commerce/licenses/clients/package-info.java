/** What running applications ask: whether their licence is valid, and to be bound to it. */
package com.ecosire.domain.commerce.licenses.clients;
