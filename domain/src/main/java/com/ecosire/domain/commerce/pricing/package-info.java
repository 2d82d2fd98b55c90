/** Price lists, promotions, and the one calculation that every document uses for its prices. */
package com.ecosire.domain.commerce.pricing;
