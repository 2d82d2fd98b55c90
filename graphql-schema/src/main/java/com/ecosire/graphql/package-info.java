/** GraphQL over HTTP: one of the two surfaces that interpret the catalog. */
package com.ecosire.graphql;
