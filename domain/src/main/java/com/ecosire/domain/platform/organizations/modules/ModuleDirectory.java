package com.ecosire.domain.platform.organizations.modules;

import com.ecosire.domain.operation.Area;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All modules of the product, whether this server has them already or not, with those that each
 * cannot do without. Modules that refer to each other can do without each other.
 */
final class ModuleDirectory {
  private static final List<Entry> ALL =
      List.of(
          module("api-keys", Area.PLATFORM),
          module("audit", Area.PLATFORM),
          module("auth", Area.PLATFORM),
          module("files", Area.PLATFORM),
          module("notifications", Area.PLATFORM),
          module("organizations", Area.PLATFORM),
          module("roles", Area.PLATFORM),
          module("status", Area.PLATFORM),
          module("users", Area.PLATFORM),
          module("webhooks", Area.PLATFORM),
          module("billing", Area.COMMERCE, "contacts", "orders", "products"),
          module("contacts", Area.COMMERCE),
          module("downloads", Area.COMMERCE, "contacts", "licenses", "orders", "products"),
          module("invoices", Area.COMMERCE, "accounting", "contacts", "products", "taxes"),
          module("licenses", Area.COMMERCE, "contacts", "orders", "products"),
          module(
              "orders",
              Area.COMMERCE,
              "contacts",
              "inventory",
              "invoices",
              "pricing",
              "products",
              "taxes"),
          module("payments", Area.COMMERCE, "accounting", "banking", "contacts", "invoices"),
          module(
              "pos",
              Area.COMMERCE,
              "contacts",
              "inventory",
              "payments",
              "pricing",
              "products",
              "taxes"),
          module("pricing", Area.COMMERCE, "contacts", "products"),
          module("products", Area.COMMERCE, "taxes"),
          module("rental", Area.COMMERCE, "contacts", "invoices", "products"),
          module(
              "returns",
              Area.COMMERCE,
              "contacts",
              "inventory",
              "invoices",
              "orders",
              "payments",
              "products",
              "shipping"),
          module(
              "sales",
              Area.COMMERCE,
              "contacts",
              "employees",
              "orders",
              "pricing",
              "products",
              "taxes"),
          module("shipping", Area.COMMERCE, "contacts", "inventory", "orders", "products"),
          module("accounting", Area.FINANCE, "contacts"),
          module("assets", Area.FINANCE, "accounting", "employees"),
          module("banking", Area.FINANCE, "accounting", "contacts"),
          module(
              "expenses", Area.FINANCE, "accounting", "contacts", "employees", "invoices", "taxes"),
          module("taxes", Area.FINANCE, "accounting", "contacts"),
          module("inventory", Area.SUPPLY, "accounting", "contacts", "products"),
          module("maintenance", Area.SUPPLY, "assets", "contacts", "employees", "manufacturing"),
          module("manufacturing", Area.SUPPLY, "employees", "inventory", "products"),
          module(
              "purchase",
              Area.SUPPLY,
              "accounting",
              "contacts",
              "employees",
              "inventory",
              "products",
              "taxes"),
          module("quality", Area.SUPPLY, "employees", "inventory", "manufacturing", "products"),
          module("appraisals", Area.PEOPLE, "employees"),
          module("attendance", Area.PEOPLE, "employees"),
          module("employees", Area.PEOPLE),
          module("leave", Area.PEOPLE, "employees"),
          module("payroll", Area.PEOPLE, "accounting", "attendance", "employees", "leave"),
          module("recruitment", Area.PEOPLE, "calendar", "employees"),
          module("approvals", Area.SERVICES, "employees"),
          module("calendar", Area.SERVICES, "contacts", "crm", "leave", "planning"),
          module("helpdesk", Area.SERVICES, "campaigns", "contacts", "employees"),
          module("planning", Area.SERVICES, "employees", "leave", "projects", "timesheets"),
          module("projects", Area.SERVICES, "contacts", "employees", "invoices"),
          module("support", Area.SERVICES, "contacts"),
          module(
              "timesheets",
              Area.SERVICES,
              "contacts",
              "employees",
              "helpdesk",
              "invoices",
              "leave"),
          module(
              "affiliates",
              Area.GROWTH,
              "accounting",
              "approvals",
              "billing",
              "contacts",
              "loyalty",
              "orders"),
          module("campaigns", Area.GROWTH, "contacts", "orders"),
          module("crm", Area.GROWTH, "contacts", "sales"),
          module("events", Area.GROWTH, "billing", "contacts", "orders", "payments", "taxes"),
          module(
              "loyalty",
              Area.GROWTH,
              "accounting",
              "contacts",
              "invoices",
              "orders",
              "payments",
              "pos",
              "products"),
          module("newsletter", Area.GROWTH, "contacts", "crm"),
          module("workflows", Area.GROWTH, "campaigns"),
          module(
              "analytics",
              Area.INSIGHT,
              "campaigns",
              "contacts",
              "employees",
              "helpdesk",
              "inventory",
              "products",
              "sales"),
          module("ecosire-ai", Area.INSIGHT, "knowledge"),
          module("knowledge", Area.INSIGHT));

  private static final Map<String, Entry> BY_NAME = byName();

  private ModuleDirectory() {}

  /**
   * A module.
   *
   * @param requires those that it cannot do without, beside the platform's
   */
  record Entry(String name, Area area, List<String> requires) {
    /** Whether every organization has it. */
    boolean isMandatory() {
      return area == Area.PLATFORM;
    }
  }

  private static Entry module(String name, Area area, String... requires) {
    return new Entry(name, area, List.of(requires));
  }

  private static Map<String, Entry> byName() {
    Map<String, Entry> all = new LinkedHashMap<>();
    ALL.forEach(entry -> all.put(entry.name, entry));
    return all;
  }

  /** All modules, by area. */
  static List<Entry> all() {
    return ALL;
  }

  /** The module of a name, if there is one. */
  static Optional<Entry> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** A module and all that it cannot do without, over any number of steps. */
  static Set<String> withRequired(String name) {
    Set<String> reached = new LinkedHashSet<>();
    climb(name, reached);
    return reached;
  }

  private static void climb(String name, Set<String> reached) {
    if (reached.add(name)) {
      BY_NAME.get(name).requires().forEach(required -> climb(required, reached));
    }
  }
}
