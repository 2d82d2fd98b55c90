/** People and companies that an organization deals with: customers, vendors, partners and leads. */
package com.ecosire.domain.commerce.contacts;
