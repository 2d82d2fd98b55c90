package com.ecosire.rest.sample;

/** What a book is about. */
enum Genre {
  FICTION,
  POPULAR_SCIENCE
}
