/**
 * Why calls are refused: sealed problems with stable codes, the same for both surfaces (RFC 9457).
 */
package com.ecosire.domain.problem;
