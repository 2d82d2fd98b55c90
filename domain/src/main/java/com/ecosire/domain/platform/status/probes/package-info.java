/** Looks whether components answer. */
package com.ecosire.domain.platform.status.probes;
