/** Files and folders with versions, share links and attachments to records of any module. */
package com.ecosire.domain.platform.files;
