package com.ecosire.domain.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON text (RFC 8259) to a tree of maps, lists, strings, numbers, booleans and nulls, and back.
 * Duplicate keys, nesting beyond 64 levels and numbers beyond 100 digits are refused.
 */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(64).maxNumberLength(100).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final int MAX_SCALE = 400;

  private JsonText() {}

  /** The factory with this API's bounds. */
  public static JsonFactory factory() {
    return FACTORY;
  }

  /**
   * Parses a whole document. @throws IOException when it is not well-formed, too deep, or followed
   * by more
   */
  public static Object parse(InputStream text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return document(parser);
    }
  }

  /** Parses a whole document that this program wrote itself. */
  public static Object parse(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return document(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a tree as compact JSON text. */
  public static String write(Object tree) {
    return write(tree, null);
  }

  /**
   * Writes a tree as indented JSON text with a line feed at its end, the same on every platform.
   */
  public static String pretty(Object tree) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return write(tree, printer) + "\n";
  }

  private static String write(Object tree, PrettyPrinter printer) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.setPrettyPrinter(printer);
      write(generator, tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * Writes a tree of maps, lists and plain values; whatever else it holds is written as its string.
   */
  public static void write(JsonGenerator out, Object tree) throws IOException {
    switch (tree) {
      case null -> out.writeNull();
      case String text -> out.writeString(text);
      case Map<?, ?> map -> {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          out.writeFieldName(String.valueOf(entry.getKey()));
          write(out, entry.getValue());
        }
        out.writeEndObject();
      }
      case Iterable<?> list -> {
        out.writeStartArray();
        for (Object item : list) {
          write(out, item);
        }
        out.writeEndArray();
      }
      case Boolean bool -> out.writeBoolean(bool);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case java.math.BigDecimal number -> out.writeNumber(decimal(number));
      case Number number -> out.writeNumber(number.toString());
      case Json json -> out.writeRawValue(json.text());
      case SerializedString text -> out.writeString(text);
      default -> out.writeString(tree.toString());
    }
  }

  /** Without an exponent, unless its digits would fill the memory. */
  private static String decimal(java.math.BigDecimal number) {
    return Math.abs(number.scale()) > MAX_SCALE ? number.toString() : number.toPlainString();
  }

  private static Object document(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new com.fasterxml.jackson.core.JsonParseException(parser, "the document is empty");
    }
    Object tree = value(parser, first);
    if (parser.nextToken() != null) {
      throw new com.fasterxml.jackson.core.JsonParseException(
          parser, "something follows the document");
    }
    return tree;
  }

  static Object value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IllegalStateException("no value begins with " + token);
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      map.put(name, value(parser, parser.nextToken()));
    }
    return map;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> list = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      list.add(value(parser, token));
    }
    return list;
  }
}
