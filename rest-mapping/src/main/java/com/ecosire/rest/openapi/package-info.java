/**
 * The OpenAPI document, made from the catalog alone: every byte of it follows from what the
 * operations declare.
 */
package com.ecosire.rest.openapi;
