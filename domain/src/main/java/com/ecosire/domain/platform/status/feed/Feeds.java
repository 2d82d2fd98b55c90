package com.ecosire.domain.platform.status.feed;

import com.ecosire.domain.json.Instants;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What happened lately as feeds: Atom (RFC 4287) and JSON Feed 1.1. */
public final class Feeds {
  /** The media type of Atom. */
  public static final String ATOM = "application/atom+xml";

  /** The media type of JSON Feed. */
  public static final String JSON = "application/feed+json";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String TITLE = "ECOSIRE status";

  private final Function<Call, List<FeedEntry>> entries;
  private final String page;
  private final String address;

  /** The form of a feed. */
  @Doc("The form of a feed")
  public enum FeedFormat {
    /** RFC 4287. */
    ATOM,
    /** JSON Feed 1.1. */
    JSON
  }

  /** Which form of the feed is wanted. */
  @Doc("Which form of the feed is wanted")
  public record AskFeed(
      @Doc("Atom (RFC 4287) or JSON Feed 1.1") @Default("atom") FeedFormat format) {}

  /** Feeds of entries; {@code portal} is the public address of the server. */
  public Feeds(Function<Call, List<FeedEntry>> entries, String portal) {
    this.entries = entries;
    this.page = portal + "/status";
    this.address = portal + "/api/status/feed";
  }

  /** The feed, which is the same bytes as long as nothing happens. */
  public FileContent feed(AskFeed asked, Call call) {
    List<FeedEntry> all = entries.apply(call);
    return asked.format() == FeedFormat.JSON
        ? FileContent.of(JSON, "status.json", json(all))
        : FileContent.of(ATOM, "status.atom", atom(all));
  }

  private byte[] json(List<FeedEntry> all) {
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", TITLE);
    feed.put("home_page_url", page);
    feed.put("feed_url", address + "?format=json");
    feed.put("language", "en");
    feed.put("items", all.stream().map(this::item).toList());
    return JsonText.write(feed).getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, Object> item(FeedEntry entry) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", "urn:uuid:" + entry.id());
    item.put("url", page);
    item.put("title", entry.title());
    item.put("content_text", entry.text());
    item.put("date_published", Instants.text(entry.at()));
    item.put("date_modified", Instants.text(entry.changed()));
    item.put("tags", List.of(entry.category()));
    return item;
  }

  private byte[] atom(List<FeedEntry> all) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      element(xml, "id", page);
      element(xml, "title", TITLE);
      link(xml, "self", ATOM, address);
      link(xml, "alternate", "text/html", page);
      element(xml, "updated", Instants.text(newest(all)));
      for (FeedEntry entry : all) {
        write(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** When anything changed last; never now, since the bytes would differ each time. */
  private static Instant newest(List<FeedEntry> all) {
    return all.stream()
        .map(FeedEntry::changed)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private void write(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", "urn:uuid:" + entry.id());
    element(xml, "title", entry.title());
    element(xml, "published", Instants.text(entry.at()));
    element(xml, "updated", Instants.text(entry.changed()));
    xml.writeStartElement("author");
    element(xml, "name", "ECOSIRE");
    xml.writeEndElement();
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", entry.category());
    link(xml, "alternate", "text/html", page);
    element(xml, "content", entry.text());
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  /** XML 1.0 has no place for most control characters, however they are written. */
  private static String allowed(String text) {
    return text.replaceAll(
        "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }
}
