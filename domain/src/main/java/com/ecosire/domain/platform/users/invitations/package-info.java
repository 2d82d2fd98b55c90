/** Invitations into organizations, and how people follow them. */
package com.ecosire.domain.platform.users.invitations;
