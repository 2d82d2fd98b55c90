/** What signing in knows of people and their organizations. */
package com.ecosire.domain.platform.auth.accounts;
