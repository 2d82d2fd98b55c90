/** REST: turns the catalog of operations into HTTP routes and an OpenAPI document. */
package com.ecosire.rest;
