/**
 * Tables in and out: imports that keep the good rows and report the bad ones, exports whose memory
 * stays flat.
 */
package com.ecosire.domain.transfer;
