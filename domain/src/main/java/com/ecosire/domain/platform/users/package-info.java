/** People who sign in, and what they may do in their organizations. */
package com.ecosire.domain.platform.users;
