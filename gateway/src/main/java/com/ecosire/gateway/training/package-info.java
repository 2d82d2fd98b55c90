/** What is done once for each build, so that starts are fast. */
package com.ecosire.gateway.training;
