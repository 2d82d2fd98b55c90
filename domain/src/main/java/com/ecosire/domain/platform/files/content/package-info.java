/** The bytes of files: where they are kept, what they are, who needs them. */
package com.ecosire.domain.platform.files.content;
