/**
 * Taxes with dated rates, the rules that choose them, and the one calculation that every document
 * uses.
 */
package com.ecosire.domain.finance.taxes;
