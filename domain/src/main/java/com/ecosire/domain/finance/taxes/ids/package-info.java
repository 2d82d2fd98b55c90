/**
 * What tax ids look like, country by country, and how mistyped ones are told without asking
 * anybody.
 */
package com.ecosire.domain.finance.taxes.ids;
