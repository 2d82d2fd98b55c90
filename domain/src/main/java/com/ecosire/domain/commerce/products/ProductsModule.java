package com.ecosire.domain.commerce.products;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.operation.Event.internal;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.audited;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.makes;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.upTo;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.many;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Output.paged;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.commerce.products.BulkPricing.PricedProducts;
import com.ecosire.domain.commerce.products.ProductCopies.DuplicateProduct;
import com.ecosire.domain.commerce.products.ProductTransfer.ExportProducts;
import com.ecosire.domain.commerce.products.ProductTransfer.ImportProducts;
import com.ecosire.domain.commerce.products.VariantGeneration.GenerateVariants;
import com.ecosire.domain.commerce.products.VariantGeneration.GeneratedVariant;
import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.commerce.products.categories.Category;
import com.ecosire.domain.commerce.products.files.AskProductFiles;
import com.ecosire.domain.commerce.products.files.ProductFile;
import com.ecosire.domain.commerce.products.files.ProductFiles;
import com.ecosire.domain.commerce.products.files.UploadProductFile;
import com.ecosire.domain.commerce.products.files.UploadedProductFile;
import com.ecosire.domain.finance.taxes.TaxesModule;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.transfer.ImportReport;
import java.util.UUID;
import java.util.function.Supplier;

/** What an organization sells. */
public final class ProductsModule implements BusinessModule {
  /** A product was made. */
  public static final Event<Product> CREATED =
      event("product.created", Product.class, "A product was made");

  /** A product was changed. */
  public static final Event<Product> UPDATED =
      event("product.updated", Product.class, "A product was changed");

  /** A product and its variants were taken out of sale. */
  public static final Event<Product> ARCHIVED =
      event("product.archived", Product.class, "A product was taken out of sale");

  /** A product was deleted. */
  public static final Event<Product> DELETED =
      event("product.deleted", Product.class, "A product was deleted");

  /** A product is about to be deleted with all its variants; who has it on record says so. */
  public static final Event<ItemUse> DELETING =
      internal("product.deleting", ItemUse.class, "A product is about to be deleted");

  /** A variant is about to be deleted; who has it on record says so. */
  public static final Event<ItemUse> VARIANT_DELETING =
      internal("product.variant_deleting", ItemUse.class, "A variant is about to be deleted");

  /**
   * A product is about to change its type or currency; who ordered or moved it or one of its
   * variants says so. The variants are not listed.
   */
  public static final Event<ItemUse> CHANGING_IDENTITY =
      internal(
          "product.changing_identity", ItemUse.class, "A product's type or currency would change");

  private static final String ARCHIVE = "Take a product and its variants out of sale";
  private static final String RESTORE =
      "Put an archived product back on sale, with the variants that were before";

  private final Categories categories = new Categories();
  private final Products products = new Products(categories);
  private final ProductVariants variants = new ProductVariants(products);
  private final SellableItems items = new SellableItems(variants);
  private final ProductTransfer transfer = new ProductTransfer(products, categories);
  private final ProductCopies copies = new ProductCopies(products, variants);
  private final VariantGeneration generation = new VariantGeneration(products, variants);
  private final Supplier<ProductFiles> files;
  private final BulkPricing pricing = new BulkPricing(products, variants, categories);

  /**
   * The products.
   *
   * @param files who keeps their files, asked for no earlier than a call comes
   */
  public ProductsModule(Supplier<ProductFiles> files) {
    this.files = files;
  }

  /** The categories, for other modules. */
  public Categories categories() {
    return categories;
  }

  /** Products and variants as documents need them, for other modules. */
  public SellableItems items() {
    return items;
  }

  @Override
  public ModuleApi api() {
    return module(
            "products",
            Area.COMMERCE,
            "What an organization sells, from downloads to physical goods, with variants and"
                + " categories",
            productTable(),
            variantTable(),
            categoryTable())
        .raises(CREATED, UPDATED, ARCHIVED, DELETED)
        .stores(ProductCode.class)
        .command(
            "uploadFile",
            UploadProductFile.class,
            one(UploadedProductFile.class),
            "Take a ZIP file as a draft version of a digital product",
            (sent, call) -> files.get().upload(sent, call),
            at("/admin/product-files/upload"),
            needs(ADMIN),
            upTo(UploadProductFile.MAX_BYTES))
        .on(TaxesModule.DELETING, products::refuseTaxDeletion);
  }

  private Resource<?, ?> productTable() {
    return withActions(resource("/products", products, "a product").standard())
        .hasMany("variants", ProductVariant.class, "productId", "The forms that it is sold in");
  }

  private Resource<?, ?> withActions(Resource<?, ?> table) {
    return table
        .command(
            "import",
            ImportProducts.class,
            one(ImportReport.class),
            "Add products from a CSV file, or change those that have the sku",
            transfer::importCsv,
            emits(CREATED, UPDATED))
        .query(
            "export",
            ExportProducts.class,
            file("text/csv"),
            "All products as CSV, or one JSON object a line",
            transfer::export,
            audited())
        .itemCommand(
            "duplicate",
            DuplicateProduct.class,
            one(Product.class),
            "Make a copy of a product under another sku",
            copies::duplicate,
            makes(),
            emits(CREATED))
        .itemQuery(
            "files",
            AskProductFiles.class,
            paged(ProductFile.class),
            "The downloadable files of a product, the newest version first",
            this::files)
        .itemCommand("archive", one(Product.class), ARCHIVE, products::archive, emits(ARCHIVED))
        .itemCommand("restore", one(Product.class), RESTORE, products::restore, emits(UPDATED))
        .command(
            "bulkPrice",
            PriceProducts.class,
            one(PricedProducts.class),
            "Change the prices of many products at once",
            pricing::price,
            emits(UPDATED));
  }

  private Page<ProductFile> files(UUID id, AskProductFiles wanted, Call call) {
    products.require(id, call);
    return files.get().of(id, wanted, call);
  }

  private Resource<?, ?> variantTable() {
    return resource("/products/{productId}/variants", variants, "a variant of a product")
        .standard()
        .command(
            "generate",
            GenerateVariants.class,
            many(GeneratedVariant.class),
            "Make a variant for each combination of the attributes' values that has none yet",
            generation::generate,
            at("/products/{id}/variants/generate"))
        .belongsTo("product", "productId", Product.class, "The product");
  }

  private Resource<?, ?> categoryTable() {
    return resource("/products/categories", categories, "a category of products")
        .standard()
        .belongsTo("parent", "parentId", Category.class, "The category above")
        .hasMany("children", Category.class, "parentId", "The categories right below");
  }
}
