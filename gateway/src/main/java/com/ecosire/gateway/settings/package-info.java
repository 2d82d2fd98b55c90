/** What an operator can set: declared once in {@link com.ecosire.gateway.settings.Settings}. */
package com.ecosire.gateway.settings;
