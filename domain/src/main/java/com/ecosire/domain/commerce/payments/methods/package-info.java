/** The ways in which money comes and goes. */
package com.ecosire.domain.commerce.payments.methods;
