/** What went wrong, and what was said of it. */
package com.ecosire.domain.platform.status.incidents;
