/** Credit notes, which correct invoices. */
package com.ecosire.domain.commerce.invoices.credits;
