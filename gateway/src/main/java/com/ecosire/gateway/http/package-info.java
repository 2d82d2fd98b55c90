/** What surrounds every HTTP request: its id, its caller, its headers, and the line in the log. */
package com.ecosire.gateway.http;
