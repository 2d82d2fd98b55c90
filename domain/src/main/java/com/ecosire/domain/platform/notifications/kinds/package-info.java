/** What users can be told of, and in which words. */
package com.ecosire.domain.platform.notifications.kinds;
