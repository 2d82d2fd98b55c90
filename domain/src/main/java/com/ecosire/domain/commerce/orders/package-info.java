/** Sales orders from draft to done. */
package com.ecosire.domain.commerce.orders;
