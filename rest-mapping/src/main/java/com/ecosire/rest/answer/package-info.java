/**
 * From an operation's outcome to an HTTP answer: JSON, envelopes, embedded relations, entity tags,
 * links and files.
 */
package com.ecosire.rest.answer;
