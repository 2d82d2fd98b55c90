/** Pictures of people. */
package com.ecosire.domain.platform.users.pictures;
