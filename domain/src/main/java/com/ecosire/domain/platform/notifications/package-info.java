/** Messages to users inside the application and by mail, with their preferences. */
package com.ecosire.domain.platform.notifications;
