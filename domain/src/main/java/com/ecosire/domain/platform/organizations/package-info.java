/**
 * Tenants: organizations with their plans and the numbers of their documents.
 *
 * <p>{@link com.ecosire.domain.platform.organizations.Tenants} makes organizations, {@link
 * com.ecosire.domain.platform.organizations.DocumentNumbers} numbers documents.
 */
package com.ecosire.domain.platform.organizations;
