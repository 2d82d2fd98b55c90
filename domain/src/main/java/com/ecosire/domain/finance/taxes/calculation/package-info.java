/** How taxes are worked out: values in, values out, no database. */
package com.ecosire.domain.finance.taxes.calculation;
