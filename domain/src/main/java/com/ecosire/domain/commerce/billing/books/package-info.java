/** What sales through Stripe leave in the books: invoices, payments, credit notes and refunds. */
package com.ecosire.domain.commerce.billing.books;
