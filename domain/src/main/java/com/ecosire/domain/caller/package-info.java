/** Who calls, from where, and what they may. */
package com.ecosire.domain.caller;
