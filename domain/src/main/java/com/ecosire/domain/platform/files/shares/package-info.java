/** Links by which people without a sign-in fetch a file. */
package com.ecosire.domain.platform.files.shares;
