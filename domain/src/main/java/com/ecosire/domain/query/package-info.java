/**
 * What a caller may ask of a list (paging, filters, search, sort, fields) and what the answer looks
 * like.
 */
package com.ecosire.domain.query;
