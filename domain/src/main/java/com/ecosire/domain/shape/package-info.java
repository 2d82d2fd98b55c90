/**
 * What a type looks like from outside, read once at start from records, entities and their
 * annotations: the one source of validation, JSON, OpenAPI, SDL and SDK. Annotations here describe;
 * they never wire or route.
 */
package com.ecosire.domain.shape;
