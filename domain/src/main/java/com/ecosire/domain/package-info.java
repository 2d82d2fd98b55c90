/** The business of ECOSIRE: its modules and the kernel in which they declare their operations. */
package com.ecosire.domain;
