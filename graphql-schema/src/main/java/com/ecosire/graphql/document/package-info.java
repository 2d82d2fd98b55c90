/** Documents before they run: parsed, checked, measured and kept. */
package com.ecosire.graphql.document;
