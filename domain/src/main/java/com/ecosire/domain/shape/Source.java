package com.ecosire.domain.shape;

/** Where the values of a call come from, which decides how strictly their form is taken. */
public enum Source {
  /** A JSON body or GraphQL arguments: values have types. */
  TYPED,
  /** A query string, a form or a CSV row: every value is text, and lists are comma separated. */
  TEXT
}
