package com.ecosire.domain.commerce.products.categories;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What clients set of a category. */
@Embeddable
@Doc("What clients set of a category")
class CategoryInput {
  @Doc(value = "Name for people", example = "Odoo modules")
  @NotNull
  @Size(min = 1, max = 120)
  String name;

  @Doc(
      value = "Short name for URLs and for products' category; made from the name when left out",
      example = "odoo-modules")
  @Size(min = 1, max = 120)
  @Pattern(regexp = Slugs.FORM)
  @Unique
  String slug;

  @Doc("The category above; at most 5 levels make a tree")
  @Ref("Category")
  UUID parentId;

  @Doc(value = "What belongs here", example = "Extensions for Odoo, ready to install")
  @Is(Scalar.TEXT)
  String description;

  @Doc("Picture of the category")
  @Is(Scalar.URL)
  String imageUrl;

  @Doc("Place among its siblings, smallest first")
  int position;
}
