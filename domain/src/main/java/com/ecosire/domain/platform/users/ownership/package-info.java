/** What the care of people does where organizations begin, are handed over and end. */
package com.ecosire.domain.platform.users.ownership;
