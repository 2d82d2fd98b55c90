/** Roles, the permissions that they hold, and who has them. */
package com.ecosire.domain.platform.roles;
