/** From a field of a document to a call of the pipeline and back. */
package com.ecosire.graphql.run;
