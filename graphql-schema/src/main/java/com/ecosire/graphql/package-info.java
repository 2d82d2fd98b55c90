/** GraphQL: turns the catalog of operations into a schema and runs documents against it. */
package com.ecosire.graphql;
