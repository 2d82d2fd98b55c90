package com.ecosire.gateway.pipeline;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.json.JsonReader;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.query.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Answers as text that can be kept. What is read back is the operation's own output type, so that
 * each surface shows it as it showed the first answer.
 */
final class AnswerText {
  private static final String PROBLEM = "problem";
  private static final String VALUE = "value";
  private static final String TOTAL = "total";
  private static final String ADDRESS = "address";
  private static final String NEXT = "next";

  private AnswerText() {}

  /** The answer in a form that can be written more than once: files are written once, here. */
  @SuppressWarnings("unchecked")
  static <O> O lasting(O output) {
    if (!(output instanceof FileContent file) || file.body() instanceof FileContent.Kept) {
      return output;
    }
    return (O) FileContent.of(file.mediaType(), file.fileName(), content(file));
  }

  /** The text of an answer. */
  static <O> String of(Output<O> output, O value) {
    Map<String, Object> members = new HashMap<>();
    switch (output) {
      case Output.One<?> one -> members.put(VALUE, json(one.type(), value));
      case Output.Many<?> many -> members.put(VALUE, all(many.type(), (List<?>) value));
      case Output.Paged<?> paged -> putPage(members, paged.type(), (Page<?>) value);
      case Output.Binary file -> putFile(members, (FileContent) value);
      case Output.Redirect redirect -> members.put(VALUE, value.toString());
      case Output.Events events -> throw new IllegalArgumentException("No answer keeps a stream");
      case Output.None none -> {}
    }
    return JsonText.write(members);
  }

  /** The text of a refusal. */
  static String of(Problem problem) {
    List<Map<String, String>> details =
        problem.details().stream()
            .map(each -> Map.of("f", each.field(), "c", each.code(), "m", each.message()))
            .toList();
    Map<String, Object> members =
        Map.of("code", problem.code().word(), "detail", problem.detail(), "details", details);
    return JsonText.write(Map.of(PROBLEM, members));
  }

  /** The answer of a text; a kept refusal is thrown. */
  static <O> O read(String text, Task<?, O> task) {
    Map<?, ?> members = (Map<?, ?>) JsonText.parse(text);
    if (members.get(PROBLEM) instanceof Map<?, ?> problem) {
      throw ProblemException.again(problem(problem));
    }
    return value(task, members);
  }

  @SuppressWarnings("unchecked")
  private static <O> O value(Task<?, O> task, Map<?, ?> members) {
    Object value =
        switch (task.operation().output()) {
          case Output.One<?> one -> JsonReader.read(one.type(), (Map<?, ?>) members.get(VALUE));
          case Output.Many<?> many -> all(many.type(), members);
          case Output.Paged<?> paged -> page(task, all(paged.type(), members), members);
          case Output.Binary file -> file(file.keeper(), members);
          case Output.Redirect redirect -> URI.create((String) members.get(VALUE));
          case Output.Events events ->
              throw new IllegalArgumentException("No answer keeps a stream");
          case Output.None none -> null;
        };
    return (O) value;
  }

  private static <T> Json json(Class<T> type, Object value) {
    return new Json(JsonWriter.of(type).text(type.cast(value)));
  }

  private static List<Json> all(Class<?> type, List<?> values) {
    return values.stream().map(value -> json(type, value)).toList();
  }

  private static <T> List<T> all(Class<T> type, Map<?, ?> members) {
    List<T> values = new ArrayList<>();
    for (Object value : (List<?>) members.get(VALUE)) {
      values.add(JsonReader.read(type, (Map<?, ?>) value));
    }
    return values;
  }

  private static void putPage(Map<String, Object> members, Class<?> type, Page<?> page) {
    members.put(VALUE, all(type, page.data()));
    page.total().ifPresent(total -> members.put(TOTAL, total));
    page.nextCursor().ifPresent(cursor -> members.put(NEXT, cursor));
  }

  private static <T> Page<T> page(Task<?, ?> task, List<T> data, Map<?, ?> members) {
    OptionalLong total =
        members.get(TOTAL) instanceof Number number
            ? OptionalLong.of(number.longValue())
            : OptionalLong.empty();
    Optional<String> next = Optional.ofNullable((String) members.get(NEXT));
    return new Page<>(data, task.bind().paging(), total, next);
  }

  private static void putFile(Map<String, Object> members, FileContent file) {
    members.put("type", file.mediaType());
    members.put("name", file.fileName());
    if (file.body() instanceof FileContent.Kept kept) {
      members.put(ADDRESS, kept.address());
    } else {
      members.put(VALUE, Base64.getEncoder().encodeToString(content(file)));
    }
  }

  private static FileContent file(Output.Keeper keeper, Map<?, ?> members) {
    String type = (String) members.get("type");
    String name = (String) members.get("name");
    return members.get(ADDRESS) instanceof String address
        ? new FileContent(type, name, keeper.at(address))
        : FileContent.of(type, name, Base64.getDecoder().decode((String) members.get(VALUE)));
  }

  private static byte[] content(FileContent file) {
    if (file.body() instanceof FileContent.Whole whole) {
      return whole.bytes();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      file.body().writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Problem problem(Map<?, ?> members) {
    ProblemCode code = ProblemCode.valueOf(((String) members.get("code")).toUpperCase(Locale.ROOT));
    String detail = (String) members.get("detail");
    if (code.status() == ProblemCode.UNAUTHENTICATED.status()) {
      return new Problem.Unauthenticated(code, detail);
    }
    List<Violation> details = new ArrayList<>();
    for (Object each : (List<?>) members.get("details")) {
      Map<?, ?> one = (Map<?, ?>) each;
      details.add(
          new Violation((String) one.get("f"), (String) one.get("c"), (String) one.get("m")));
    }
    return new Problem.Refusal(code, detail, details);
  }
}
