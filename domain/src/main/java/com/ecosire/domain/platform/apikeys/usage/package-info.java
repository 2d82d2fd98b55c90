/** What keys are used for: counts by the hour, and the log of their requests. */
package com.ecosire.domain.platform.apikeys.usage;
