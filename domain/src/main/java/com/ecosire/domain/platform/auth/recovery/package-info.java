/** Passwords and addresses: proving, changing and recovering them. */
package com.ecosire.domain.platform.auth.recovery;
