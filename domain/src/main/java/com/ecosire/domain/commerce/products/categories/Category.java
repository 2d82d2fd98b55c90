package com.ecosire.domain.commerce.products.categories;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Optional;
import java.util.UUID;

/** A place in the tree that products are sorted into. */
@Entity
@Table(name = "category")
@Doc("A place in the tree that products are sorted into")
public class Category extends Stored {
  @Embedded CategoryInput input = new CategoryInput();

  @Doc("Products in this category, those of its sub-categories not counted")
  @Transient
  int productCount;

  /** Name for people. */
  public String name() {
    return input.name;
  }

  /** Short name for URLs and references, unique in the organization. */
  public String slug() {
    return input.slug;
  }

  /** The category above; empty at the top of the tree. */
  public Optional<UUID> parentId() {
    return Optional.ofNullable(input.parentId);
  }
}
