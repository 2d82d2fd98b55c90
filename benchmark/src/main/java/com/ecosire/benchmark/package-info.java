/** Ratios against handlers written by hand, measured side by side in one process. */
package com.ecosire.benchmark;
