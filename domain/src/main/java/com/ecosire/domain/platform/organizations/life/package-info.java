/** How organizations begin, are handed over and end. */
package com.ecosire.domain.platform.organizations.life;
