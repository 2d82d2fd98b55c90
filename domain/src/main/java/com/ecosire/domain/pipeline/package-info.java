/**
 * The one way from a surface to a module's method, as the surfaces see it; the gateway has the
 * chain behind it.
 */
package com.ecosire.domain.pipeline;
