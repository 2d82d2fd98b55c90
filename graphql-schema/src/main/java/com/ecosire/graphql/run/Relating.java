package com.ecosire.graphql.run;

/** What fetches related records, or in a dry run says what that would need. */
sealed interface Relating permits OneFetcher, ManyFetcher {}
