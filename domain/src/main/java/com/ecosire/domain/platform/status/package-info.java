/** The public status page of the platform. */
package com.ecosire.domain.platform.status;
