/** Everything that an organization has, in one file. */
package com.ecosire.domain.platform.organizations.export;
