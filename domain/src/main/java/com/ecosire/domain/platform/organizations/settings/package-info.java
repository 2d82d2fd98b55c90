/** What an organization decides for itself, and what follows from it. */
package com.ecosire.domain.platform.organizations.settings;
