/** What the platform consists of, and in which status it is. */
package com.ecosire.domain.platform.status.components;
