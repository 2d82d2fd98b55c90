/** What the care of people needs of signing in. */
package com.ecosire.domain.platform.auth.desk;
