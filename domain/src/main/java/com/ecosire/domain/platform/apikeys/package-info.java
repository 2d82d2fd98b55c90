/** API keys: their text, how they are recognized, and what they open. */
package com.ecosire.domain.platform.apikeys;
