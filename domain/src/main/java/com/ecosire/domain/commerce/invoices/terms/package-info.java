/** When invoices are due. */
package com.ecosire.domain.commerce.invoices.terms;
