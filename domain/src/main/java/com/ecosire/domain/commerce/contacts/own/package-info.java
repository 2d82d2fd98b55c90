/** What people have to do with the contacts of organizations. */
package com.ecosire.domain.commerce.contacts.own;
