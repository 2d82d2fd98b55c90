/** Many files as one. */
package com.ecosire.domain.platform.files.zip;
