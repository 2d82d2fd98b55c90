package com.ecosire.rest.request;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Source;
import com.ecosire.domain.shape.Type;
import io.helidon.http.HttpMediaType;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Input with a file: the body itself, with the other fields in the query string, or a part of a
 * form, with the other fields as its text parts.
 */
final class Uploads implements BodyReader {
  private static final String FORM = "multipart/form-data";
  private static final Pattern BOUNDARY =
      Pattern.compile("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]");
  private static final int MAX_PARTS = 200;

  private final Bounds bounds;
  private final long mostOfFile;
  private final Field file;
  private final Map<String, Field> fields = new HashMap<>();

  /** A reader for an operation that takes a file. */
  Uploads(Operation<?, ?> operation, Bounds bounds) {
    this.bounds = bounds;
    this.mostOfFile = operation.maxUpload().orElse(bounds.upload());
    this.file = file(operation).orElseThrow();
    operation.input().fields().forEach(field -> fields.put(field.name(), field));
  }

  static boolean takesFile(Operation<?, ?> operation) {
    return operation.hasBody() && file(operation).isPresent();
  }

  private static Optional<Field> file(Operation<?, ?> operation) {
    return operation.input().fields().stream()
        .filter(field -> field.type() == Scalar.FILE)
        .findFirst();
  }

  @Override
  public Body read(ServerRequest http, Query query) throws IOException {
    if (!http.content().hasEntity()) {
      return Body.of(query.values(), Source.TEXT);
    }
    Optional<HttpMediaType> type = ContentTypes.of(http.headers());
    String essence = type.map(ContentTypes::essence).orElse("application/octet-stream");
    if (essence.equals(ContentTypes.JSON)) {
      throw ContentTypes.unsupported("The body must be the file itself or " + FORM);
    }
    ContentDigest digest = new ContentDigest(http.headers());
    if (essence.equals(FORM)) {
      String boundary = boundary(type.orElseThrow());
      InputStream body = digest.over(BoundedInput.of(http, mostOfFile + bounds.json()));
      return form(new Form(body, boundary), query, digest);
    }
    return whole(digest.over(BoundedInput.of(http, mostOfFile)), essence, query, digest);
  }

  private void requirePart(List<TempFile> files) {
    if (files.isEmpty() && file.required()) {
      throw refused("The form has no part " + file.name());
    }
  }

  private Body whole(InputStream body, String type, Query query, ContentDigest digest)
      throws IOException {
    TempFile received =
        TempFile.receive(new Part.Head(file.name(), "", type), body, bounds.folder());
    boolean right = false;
    try {
      digest.require();
      right = true;
      return body(new HashMap<>(query.values()), List.of(received));
    } finally {
      if (!right) {
        received.close();
      }
    }
  }

  private Body body(Map<String, Object> values, List<TempFile> files) {
    files.forEach(received -> values.put(file.name(), received));
    return new Body(values, Source.TEXT, files);
  }

  private Body form(Form form, Query query, ContentDigest digest) throws IOException {
    List<TempFile> files = new ArrayList<>();
    boolean whole = false;
    try {
      Map<String, Object> values = new HashMap<>(query.values());
      values.putAll(parts(form, files, digest));
      digest.require();
      requirePart(files);
      whole = true;
      return body(values, files);
    } catch (MalformedFormException e) {
      throw refused("The form cannot be read: " + e.getMessage());
    } finally {
      if (!whole) {
        files.forEach(TempFile::close);
      }
    }
  }

  private Map<String, String> parts(Form form, List<TempFile> files, ContentDigest digest)
      throws IOException {
    SentTexts texts = new SentTexts();
    long left = bounds.json();
    int count = 0;
    for (Optional<Part> next = form.next(); next.isPresent(); next = form.next()) {
      Part part = next.get();
      if (++count > MAX_PARTS) {
        throw refused("The form has more than " + MAX_PARTS + " parts");
      }
      if (part.head().name().equals(file.name())) {
        files.add(receive(part, files, digest));
      } else {
        left -= addText(part, texts, left);
      }
    }
    return joined(texts);
  }

  private TempFile receive(Part part, List<TempFile> before, ContentDigest digest)
      throws IOException {
    if (!before.isEmpty()) {
      throw Problems.invalid(file.name(), "repeated", "Is given more than once");
    }
    InputStream content = digest.over(BoundedInput.of(part.content(), mostOfFile));
    return TempFile.receive(part.head(), content, bounds.folder());
  }

  private static int addText(Part part, SentTexts texts, long most) throws IOException {
    byte[] bytes = part.content().readNBytes((int) most + 1);
    if (bytes.length > most) {
      throw Problems.refusal(ProblemCode.PAYLOAD_TOO_LARGE, "The form's texts are too long");
    }
    String name = part.head().name();
    texts.add(
        name,
        Utf8.decode(bytes).orElseThrow(() -> refused("The form's part " + name + " is not UTF-8")));
    return bytes.length;
  }

  private Map<String, String> joined(SentTexts texts) {
    Map<String, String> values = new HashMap<>();
    for (String name : texts.names()) {
      boolean list = fields.containsKey(name) && fields.get(name).type() instanceof Type.ListOf;
      values.put(name, texts.text(name, list));
    }
    return values;
  }

  private static String boundary(HttpMediaType type) {
    String boundary = type.parameters().getOrDefault("boundary", "");
    if (!BOUNDARY.matcher(boundary).matches()) {
      throw refused("The form's Content-Type has no usable boundary");
    }
    return boundary;
  }

  private static ProblemException refused(String detail) {
    return Problems.refusal(ProblemCode.BAD_REQUEST, detail);
  }
}
