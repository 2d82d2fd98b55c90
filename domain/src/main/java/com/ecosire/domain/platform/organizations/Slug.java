package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.operation.Call;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Names in addresses, unique on the whole platform. */
final class Slug {
  static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
  static final int MIN = 3;
  static final int MAX = 80;

  /** Leaves room for a number. */
  private static final int MADE = 70;

  private static final String NAMELESS = "organization";

  private Slug() {}

  /** The letters and digits of a name, with hyphens for all else. */
  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.length() > MADE ? plain.substring(0, MADE) : plain;
    String slug = cut.replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      return NAMELESS;
    }
    return slug.length() < MIN ? NAMELESS + "-" + slug : slug;
  }

  /** One that nobody has: made from a name, with a number behind it where it is taken. */
  static String free(String name, UUID own, Call call) {
    String wanted = of(name);
    Set<String> taken =
        new HashSet<>(
            call.session()
                .manager()
                .createQuery(
                    "select o.input.slug from Organization o where o.id <> :own and"
                        + " (o.input.slug = :slug or o.input.slug like :numbered)",
                    String.class)
                .setParameter("own", own)
                .setParameter("slug", wanted)
                .setParameter("numbered", wanted + "-%")
                .getResultList());
    String next = wanted;
    for (int number = 2; taken.contains(next); number++) {
      next = wanted + "-" + number;
    }
    return next;
  }

  /** Whether another organization has it. */
  static boolean isTaken(String slug, UUID own, Call call) {
    return !call.session()
        .manager()
        .createQuery(
            "select o.id from Organization o where o.input.slug = :slug and o.id <> :own",
            UUID.class)
        .setParameter("slug", slug)
        .setParameter("own", own)
        .getResultList()
        .isEmpty();
  }
}
