/** Words for people, in their language. */
package com.ecosire.domain.words;
