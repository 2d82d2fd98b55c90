package com.ecosire.gateway.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Companies and the people who work there. */
final class DemoContacts {
  private static final List<String> TAGS =
      List.of("customer", "newsletter", "partner", "vip", "wholesale");

  private final DemoCaller caller;
  private final DemoWords words;
  private final List<UUID> all = new ArrayList<>();
  private final List<UUID> companies = new ArrayList<>();
  private final List<String> hosts = new ArrayList<>();

  DemoContacts(DemoCaller caller, DemoWords words) {
    this.caller = caller;
    this.words = words;
  }

  /** One more contact: now and then a company, else somebody who works at one of them. */
  void add() {
    all.add(companies.isEmpty() || words.oneIn(4) ? company() : person());
  }

  UUID any() {
    return words.one(all);
  }

  /** The one at a place, of so many as there are by now. */
  UUID at(int place) {
    return all.get(place % all.size());
  }

  int count() {
    return all.size();
  }

  private UUID company() {
    String name = words.firm() + " " + words.one(List.of("GmbH", "Ltd", "Inc", "S.A.", "& Co"));
    String host = DemoWords.slug(name, "-") + "-" + (companies.size() + 1) + ".example";
    Map<String, Object> values = common(name, "office@" + host);
    values.put("type", "company");
    values.put("website", "https://www." + host);
    UUID id = caller.create("contacts.create", values);
    companies.add(id);
    hosts.add(host);
    return id;
  }

  private UUID person() {
    String name = words.person();
    int company = words.upTo(companies.size());
    String email = DemoWords.slug(name, ".") + "." + (all.size() + 1) + "@" + hosts.get(company);
    Map<String, Object> values = common(name, email);
    values.put("jobTitle", words.job());
    values.put("parentId", companies.get(company));
    return caller.create("contacts.create", values);
  }

  private Map<String, Object> common(String name, String email) {
    String[] place = words.place();
    Map<String, Object> values = new HashMap<>();
    values.put("name", name);
    values.put("email", email);
    values.put("phone", place[4] + String.format(" %04d", words.upTo(10_000)));
    values.put(
        "address",
        Map.of(
            "street",
            place[3] + " " + (1 + words.upTo(120)),
            "city",
            place[0],
            "zip",
            place[1],
            "country",
            place[2]));
    values.put("tags", words.oneIn(3) ? List.of() : List.of(words.one(TAGS)));
    return values;
  }
}
