package com.ecosire.gateway.server;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Headers;
import io.helidon.http.WritableHeaders;
import io.helidon.http.encoding.ContentDecoder;
import io.helidon.http.encoding.ContentEncoder;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.http.encoding.ContentEncodingContextConfig;
import io.helidon.http.encoding.gzip.GzipEncoding;
import java.io.OutputStream;
import java.util.NoSuchElementException;

/**
 * Compresses answers for clients that ask for it, but for those whose length is told: files that
 * are kept go out as they are, so that their tags and parts are those of the file itself. Events go
 * out as they are too, since they must not be late.
 */
final class Compression implements ContentEncodingContext {
  private final ContentEncodingContext all;

  private Compression(ContentEncodingContext all) {
    this.all = all;
  }

  /** By gzip, or not at all. */
  static ContentEncodingContext of(boolean gzip) {
    ContentEncodingContext all =
        ContentEncodingContext.create(
            encoding -> {
              encoding.contentEncodingsDiscoverServices(false);
              if (gzip) {
                encoding.addContentEncoding(GzipEncoding.create());
              }
            });
    return gzip ? new Compression(all) : all;
  }

  @Override
  public boolean contentEncodingEnabled() {
    return all.contentEncodingEnabled();
  }

  @Override
  public boolean contentDecodingEnabled() {
    return all.contentDecodingEnabled();
  }

  @Override
  public boolean contentEncodingSupported(String encodingId) {
    return all.contentEncodingSupported(encodingId);
  }

  @Override
  public boolean contentDecodingSupported(String encodingId) {
    return all.contentDecodingSupported(encodingId);
  }

  @Override
  public ContentEncoder encoder(String encodingId) throws NoSuchElementException {
    return all.encoder(encodingId);
  }

  @Override
  public ContentDecoder decoder(String encodingId) throws NoSuchElementException {
    return all.decoder(encodingId);
  }

  @Override
  public ContentEncoder encoder(Headers headers) {
    ContentEncoder encoder = all.encoder(headers);
    return encoder.equals(ContentEncoder.NO_OP) ? encoder : new Choosing(encoder);
  }

  @Override
  public ContentEncodingContextConfig prototype() {
    return all.prototype();
  }

  /** Of one answer. Streams say their headers before they are wrapped, bytes only after that. */
  private static final class Choosing implements ContentEncoder {
    /** A compressor would hold events back until it has enough of them. */
    private static final Header EVENTS =
        HeaderValues.create(HeaderNames.CONTENT_TYPE, "text/event-stream");

    private final ContentEncoder encoder;
    private boolean asItIs;
    private boolean begun;

    Choosing(ContentEncoder encoder) {
      this.encoder = encoder;
    }

    @Override
    public void headers(WritableHeaders<?> headers) {
      asItIs = !begun && (headers.contains(HeaderNames.CONTENT_LENGTH) || headers.contains(EVENTS));
      if (!asItIs) {
        encoder.headers(headers);
      }
    }

    @Override
    public OutputStream apply(OutputStream out) {
      begun = true;
      return asItIs ? out : encoder.apply(out);
    }
  }
}
