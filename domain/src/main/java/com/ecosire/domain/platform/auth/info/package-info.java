/** What can be asked about tokens, keys and the caller. */
package com.ecosire.domain.platform.auth.info;
