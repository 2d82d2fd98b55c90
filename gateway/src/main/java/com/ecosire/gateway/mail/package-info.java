/** Sends the mails that wait, or shows them to a developer where there is no mail server. */
package com.ecosire.gateway.mail;
