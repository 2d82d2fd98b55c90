/** Values and forms that several modules share. */
package com.ecosire.domain.values;
