/** The sessions as their people see them. */
package com.ecosire.domain.platform.auth.listing;
