/** The contents that a file has had. */
package com.ecosire.domain.platform.files.versions;
