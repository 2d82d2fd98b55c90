package com.ecosire.graphql.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/**
 * Documents that clients send once and then call by their hash (automatic persisted queries). A
 * store may forget: the client then sends the document again.
 */
public interface PersistedQueries {
  /** The document of a hash: lower-case hexadecimal SHA-256 of its UTF-8 text. */
  Optional<String> find(String hash);

  /** Keeps a document that was found valid. */
  void keep(String hash, String document);

  /** Keeps documents of so many characters altogether in memory, those used most. */
  static PersistedQueries inMemory(long characters) {
    Cache<String, String> kept =
        Caffeine.newBuilder()
            .maximumWeight(characters)
            .weigher((String hash, String document) -> document.length())
            .executor(Runnable::run)
            .build();
    return new PersistedQueries() {
      @Override
      public Optional<String> find(String hash) {
        return Optional.ofNullable(kept.getIfPresent(hash));
      }

      @Override
      public void keep(String hash, String document) {
        kept.put(hash, document);
      }
    };
  }
}
