/** Invoices and credit notes as they are printed, and what they keep for that. */
package com.ecosire.domain.commerce.invoices.paper;
