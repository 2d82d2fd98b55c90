/** The terms under which licences of products are issued. */
package com.ecosire.domain.commerce.licenses.policies;
