/** What is looked at in uploaded files, and how their versions compare. */
package com.ecosire.domain.commerce.downloads.archive;
