/** Where orders come from, and how much of them is invoiced. */
package com.ecosire.domain.commerce.orders.states;
