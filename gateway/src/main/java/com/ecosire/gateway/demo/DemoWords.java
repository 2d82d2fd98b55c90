package com.ecosire.gateway.demo;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names, places and firms that could exist; the addresses end in example domains (RFC 2606). */
final class DemoWords {
  private static final List<String> FIRST =
      List.of(
          "Ada", "Amara", "Anika", "Ben", "Carla", "Chidi", "Daniel", "Elena", "Emre", "Fatima",
          "Felix", "Grace", "Hanna", "Ines", "Jakub", "Jonas", "Karim", "Lea", "Liam", "Lucía",
          "Maja", "Marek", "Mei", "Nadia", "Noah", "Olga", "Pedro", "Priya", "Rosa", "Samuel",
          "Sofia", "Tomáš", "Yara", "Zoë");
  private static final List<String> LAST =
      List.of(
          "Abebe",
          "Almeida",
          "Bauer",
          "Bianchi",
          "Chen",
          "Dubois",
          "Eriksen",
          "Fischer",
          "García",
          "Haddad",
          "Ivanova",
          "Jansen",
          "Kaya",
          "Kowalska",
          "Lindqvist",
          "Moreau",
          "Müller",
          "Nakamura",
          "Novák",
          "O'Brien",
          "Okafor",
          "Patel",
          "Rossi",
          "Schneider",
          "Silva",
          "Smith",
          "Tanaka",
          "Weber",
          "Wójcik");
  private static final List<String> FIRM =
      List.of(
          "Alpine",
          "Anchor",
          "Aurora",
          "Beacon",
          "Blue Harbour",
          "Cedar",
          "Copper",
          "Crescent",
          "Delta",
          "Evergreen",
          "Falcon",
          "Granite",
          "Horizon",
          "Juniper",
          "Kestrel",
          "Lighthouse",
          "Maple",
          "Meridian",
          "Northwind",
          "Oakfield",
          "Orchard",
          "Pioneer",
          "Quarry",
          "Riverside",
          "Sable",
          "Summit",
          "Tidewater",
          "Umber",
          "Vertex",
          "Willow");
  private static final List<String> TRADE =
      List.of(
          "Logistics",
          "Foods",
          "Textiles",
          "Robotics",
          "Interiors",
          "Medical",
          "Media",
          "Energy",
          "Retail");
  private static final List<String> JOBS =
      List.of(
          "Buyer",
          "Head of Purchasing",
          "Owner",
          "IT Manager",
          "Accountant",
          "Operations Lead",
          "CTO");
  private static final List<String[]> PLACES =
      List.of(
          new String[] {"Berlin", "10115", "DE", "Invalidenstraße", "+49 30 5550"},
          new String[] {"München", "80331", "DE", "Sendlinger Straße", "+49 89 5550"},
          new String[] {"Wien", "1010", "AT", "Herrengasse", "+43 1 5550"},
          new String[] {"Paris", "75002", "FR", "Rue Montorgueil", "+33 1 5550"},
          new String[] {"Madrid", "28013", "ES", "Calle Mayor", "+34 91 555"},
          new String[] {"Milano", "20121", "IT", "Via Brera", "+39 02 5550"},
          new String[] {"Bristol", "BS1 4ST", "GB", "Harbour Road", "+44 117 496"},
          new String[] {"Portland", "97205", "US", "Alder Street", "+1 503 555"},
          new String[] {"Austin", "78701", "US", "Congress Avenue", "+1 512 555"},
          new String[] {"Kraków", "31-011", "PL", "Floriańska", "+48 12 555"});

  private final Random random;

  DemoWords(Random random) {
    this.random = random;
  }

  String person() {
    return one(FIRST) + " " + one(LAST);
  }

  String firm() {
    return one(FIRM) + " " + one(TRADE);
  }

  String job() {
    return one(JOBS);
  }

  /** City, postal code, country, street and the beginning of a telephone number. */
  String[] place() {
    return one(PLACES);
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** The name as it stands in addresses: letters without marks, small, with a separator. */
  static String slug(String name, String separator) {
    String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
    return plain
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", separator);
  }
}
