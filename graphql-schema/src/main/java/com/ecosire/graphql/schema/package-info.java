/** From the catalog to the GraphQL schema; everything here runs once, at start. */
package com.ecosire.graphql.schema;
