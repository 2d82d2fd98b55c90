/** Folders of files. */
package com.ecosire.domain.platform.files.folders;
