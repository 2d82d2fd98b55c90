/** What the status page shows at once, kept in memory. */
package com.ecosire.domain.platform.status.board;
