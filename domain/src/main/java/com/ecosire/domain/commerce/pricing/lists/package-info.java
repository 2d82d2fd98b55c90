/** Price lists and their tiered rules. */
package com.ecosire.domain.commerce.pricing.lists;
