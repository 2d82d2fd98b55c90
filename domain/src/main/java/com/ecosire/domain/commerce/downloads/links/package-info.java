/** The short-lived links that downloads go over, and what is counted and logged of them. */
package com.ecosire.domain.commerce.downloads.links;
