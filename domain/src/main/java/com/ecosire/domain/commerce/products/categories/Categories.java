package com.ecosire.domain.commerce.products.categories;

import static com.ecosire.domain.operation.Event.internal;
import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All categories, with the rules of their tree. */
public final class Categories extends Store<Category, CategoryInput> {
  /** A category's slug has changed; who keeps slugs follows. */
  public static final Event<CategoryRename> RENAMED =
      internal("category.renamed", CategoryRename.class, "The slug of a category has changed");

  /**
   * A category without products and sub-categories is about to be deleted; who needs it refuses.
   */
  public static final Event<Category> DELETING =
      internal("category.deleting", Category.class, "A category is about to be deleted");

  private static final int LEVELS = 5;

  /** The categories. */
  public Categories() {
    super(
        records(Category.class, CategoryInput.class)
            .list(
                listing()
                    .search("name", "slug")
                    .filter("parentId")
                    .sort("name", "position", "createdAt"))
            .selected(
                "productCount",
                "(select count(x.id) from Product x where x.organizationId = r.organizationId"
                    + " and x.input.category = r.input.slug)"));
  }

  /** By slug, the slug itself and those above it, nearest first; unknown slugs are absent. */
  public Map<String, List<String>> lineages(Collection<String> slugs, Call call) {
    return CategoryLines.up(slugs, call);
  }

  /** The slugs and those of all their sub-categories; unknown slugs are absent. */
  public Set<String> withSubcategories(Collection<String> slugs, Call call) {
    return CategoryLines.down(slugs, call);
  }

  /**
   * The slug as its category has it, whatever the case it is asked in; empty where there is none.
   */
  public Optional<String> canonical(String slug, Call call) {
    return existing(Set.of(slug), call).stream().findFirst();
  }

  /** Those of the slugs that are slugs of categories, as the categories have them. */
  public Set<String> existing(Collection<String> slugs, Call call) {
    if (slugs.isEmpty()) {
      return Set.of();
    }
    String jpql =
        "select c.input.slug from Category c where c.organizationId = :org and c.input.slug in"
            + " :slugs";
    return new HashSet<>(
        call.session()
            .manager()
            .createQuery(jpql, String.class)
            .setParameter("org", call.organization())
            .setParameter("slugs", Padded.of(slugs))
            .getResultList());
  }

  @Override
  protected void check(Change<Category, CategoryInput> change) {
    CategoryInput after = change.after();
    if (after.slug == null) {
      after.slug = freeSlug(after.name, change.record().id(), change.call());
    }
    if (after.parentId != null && change.changes(input -> input.parentId)) {
      checkParent(change.record().id(), after.parentId, change.call());
    }
  }

  private String freeSlug(String name, UUID own, Call call) {
    String slug = Slugs.of(name);
    Set<String> taken =
        where("r.id <> :own and (r.input.slug = :slug or r.input.slug like :numbered)", call)
            .with("own", own)
            .with("slug", slug)
            .with("numbered", slug + "-%")
            .all()
            .stream()
            .map(Category::slug)
            .collect(Collectors.toSet());
    return Slugs.free(slug, taken);
  }

  private static void checkParent(UUID category, UUID parent, Call call) {
    CategoryTree tree = CategoryTree.locked(call);
    if (tree.isWithin(parent, category)) {
      throw Problems.invalid("parentId", "cycle", "Must not make a category its own ancestor");
    }
    if (tree.level(parent) + tree.height(category) > LEVELS) {
      throw Problems.invalid("parentId", "too_deep", "The tree must have at most 5 levels");
    }
  }

  @Override
  protected void stored(Change<Category, CategoryInput> change) {
    if (!change.isNew() && change.changes(input -> input.slug)) {
      String former = change.before().orElseThrow().slug;
      follow(change.after().slug, change.call());
      change.call().emit(RENAMED, new CategoryRename(former, change.after().slug));
    }
  }

  /** The foreign key carries the products' slug along; that they changed is noted here. */
  private static void follow(String slug, Call call) {
    call.session().flush();
    String jpql =
        "update Product p set p.version = p.version + 1, p.updatedAt = :now"
            + " where p.organizationId = :org and p.input.category = :slug";
    call.session()
        .manager()
        .createQuery(jpql)
        .setParameter("now", call.now())
        .setParameter("org", call.organization())
        .setParameter("slug", slug)
        .executeUpdate();
  }

  @Override
  protected void removing(Category category, Call call) {
    List<String> needed = new ArrayList<>();
    name(
        needed,
        products(Set.of(category.slug()), call).getOrDefault(category.slug(), 0L),
        "product");
    name(
        needed,
        where("r.input.parentId = :id", call).with("id", category.id()).count(),
        "sub-category");
    if (!needed.isEmpty()) {
      throw Problems.inUse("The category has " + String.join(" and ", needed));
    }
    call.emit(DELETING, category);
  }

  private static void name(List<String> needed, long count, String noun) {
    if (count > 0) {
      String many = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
      needed.add(count + " " + (count == 1 ? noun : many));
    }
  }

  private static Map<String, Long> products(Collection<String> slugs, Call call) {
    String jpql =
        "select p.input.category, count(p.id) from Product p where p.organizationId = :org and"
            + " p.input.category in :slugs group by p.input.category";
    Map<String, Long> counts = new HashMap<>();
    call.session()
        .manager()
        .createQuery(jpql, Object[].class)
        .setParameter("org", call.organization())
        .setParameter("slugs", Padded.of(slugs))
        .getResultList()
        .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }
}
