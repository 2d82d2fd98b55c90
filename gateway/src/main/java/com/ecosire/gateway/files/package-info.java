/** Places where the contents of files are kept. */
package com.ecosire.gateway.files;
