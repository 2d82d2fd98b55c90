/** What running applications ask about newer versions. */
package com.ecosire.domain.commerce.downloads.updates;
