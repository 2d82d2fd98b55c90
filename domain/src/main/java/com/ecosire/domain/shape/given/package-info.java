/** Ids that other systems gave. */
package com.ecosire.domain.shape.given;
