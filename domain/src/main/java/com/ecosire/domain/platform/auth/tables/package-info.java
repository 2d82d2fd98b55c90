/** All tables of signing in, with the secrets that they are kept under. */
package com.ecosire.domain.platform.auth.tables;
