/** Business documents as PDF files: what every document of an organization looks like. */
package com.ecosire.domain.print;
