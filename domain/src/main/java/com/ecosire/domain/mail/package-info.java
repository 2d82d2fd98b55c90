/** Mails to people: written with the change that they tell of, sent afterwards by a worker. */
package com.ecosire.domain.mail;
