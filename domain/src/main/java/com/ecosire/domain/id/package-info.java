/** The ids of records: UUID version 7 (RFC 9562), made here and not by the database. */
package com.ecosire.domain.id;
