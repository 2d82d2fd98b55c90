/**
 * What happened with a record, for people: kept beside the record, unlike the audit, which is kept
 * for the auditor.
 */
package com.ecosire.domain.timeline;
