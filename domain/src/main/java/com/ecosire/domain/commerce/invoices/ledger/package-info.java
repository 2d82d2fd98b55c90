/** What customers owe, over time. */
package com.ecosire.domain.commerce.invoices.ledger;
