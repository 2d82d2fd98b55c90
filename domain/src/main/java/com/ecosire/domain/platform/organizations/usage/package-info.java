/** What organizations use of their plans. */
package com.ecosire.domain.platform.organizations.usage;
