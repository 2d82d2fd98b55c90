/** Files by which applications without a network prove their licence. */
package com.ecosire.domain.commerce.licenses.offline;
