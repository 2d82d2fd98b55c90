/** Sessions, and the opaque tokens that keep them up, begin them or prove an address. */
package com.ecosire.domain.platform.auth.sessions;
