/** Records that other systems named. */
package com.ecosire.domain.store.given;
