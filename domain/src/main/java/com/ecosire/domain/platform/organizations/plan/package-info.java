/** The plan of an organization, and how it comes to another one. */
package com.ecosire.domain.platform.organizations.plan;
