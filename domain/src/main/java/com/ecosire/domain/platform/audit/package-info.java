/** The record of who did what: entries, their chain, its proof, and how long they are kept. */
package com.ecosire.domain.platform.audit;
