package com.ecosire.domain.commerce.products.categories;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.Padded;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads lines of categories, up to the top and down to the leaves, each in one statement. */
final class CategoryLines {
  private static final String UP =
      "with recursive line (slug, ancestor, parentId, place) as ("
          + "select slug, slug, parentId, 0 from category where organizationId = ? and slug in %s"
          + " union all select l.slug, c.slug, c.parentId, l.place + 1 from line l"
          + " join category c on c.organizationId = ? and c.id = l.parentId)"
          + " select slug, ancestor from line order by slug, place";

  private static final String DOWN =
      "with recursive tree (id, slug) as ("
          + "select id, slug from category where organizationId = ? and slug in %s"
          + " union select c.id, c.slug from tree t"
          + " join category c on c.organizationId = ? and c.parentId = t.id)"
          + " select id, slug from tree";

  private CategoryLines() {}

  /** By slug, the slug itself and those above it, nearest first; unknown slugs are absent. */
  static Map<String, List<String>> up(Collection<String> slugs, Call call) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (Object[] row : rows(UP, slugs, call)) {
      lines.computeIfAbsent((String) row[0], slug -> new ArrayList<>()).add((String) row[1]);
    }
    return lines;
  }

  /** The slugs and all those below them; unknown slugs are absent. */
  static Set<String> down(Collection<String> slugs, Call call) {
    Set<String> all = new LinkedHashSet<>();
    rows(DOWN, slugs, call).forEach(row -> all.add((String) row[1]));
    return all;
  }

  private static List<Object[]> rows(String sql, Collection<String> slugs, Call call) {
    if (slugs.isEmpty()) {
      return List.of();
    }
    List<String> padded = Padded.of(slugs);
    String marks = Padded.marks(padded.size());
    Query query = call.session().manager().createNativeQuery(sql.formatted(marks));
    byte[] organization = Binary.of(call.organization());
    int at = 1;
    query.setParameter(at++, organization);
    for (String slug : padded) {
      query.setParameter(at++, slug);
    }
    query.setParameter(at, organization);
    List<Object[]> rows = new ArrayList<>();
    for (Object row : query.getResultList()) {
      rows.add((Object[]) row);
    }
    return rows;
  }
}
