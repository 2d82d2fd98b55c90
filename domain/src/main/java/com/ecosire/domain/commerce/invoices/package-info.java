/** Customer invoices from draft to paid. */
package com.ecosire.domain.commerce.invoices;
