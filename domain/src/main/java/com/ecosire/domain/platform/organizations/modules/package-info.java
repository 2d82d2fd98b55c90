/** The modules of the whole product, and which of them an organization does without. */
package com.ecosire.domain.platform.organizations.modules;
