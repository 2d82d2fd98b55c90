/**
 * From an HTTP request to an operation's arguments: query string, headers, JSON bodies and uploads.
 */
package com.ecosire.rest.request;
