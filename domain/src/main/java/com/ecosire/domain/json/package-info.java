/**
 * The one place of the domain that knows JSON text: columns that hold lists and values, event
 * payloads, audit changes and stored answers are written inside the domain's transactions, and both
 * surfaces use the same writer.
 */
package com.ecosire.domain.json;
