/** Work that is announced, and begins and ends by itself. */
package com.ecosire.domain.platform.status.maintenances;
