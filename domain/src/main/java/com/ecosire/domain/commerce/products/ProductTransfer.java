package com.ecosire.domain.commerce.products;

import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Upload;
import com.ecosire.domain.transfer.ImportReport;
import com.ecosire.domain.transfer.TableExport;
import com.ecosire.domain.transfer.TableFormat;
import com.ecosire.domain.transfer.TableImport;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Products as tables. */
final class ProductTransfer {
  private static final TableExport<Product> COLUMNS =
      new TableExport<Product>()
          .column("sku", product -> product.input.sku)
          .column("name", product -> product.input.name)
          .column("description", product -> product.input.description)
          .column("type", product -> product.input.type)
          .column("category", product -> product.input.category)
          .column("price", product -> product.input.price)
          .column("cost", product -> product.input.cost)
          .column("currency", product -> product.input.currency)
          .column("barcode", product -> product.input.barcode)
          .column("uom", product -> product.input.uom)
          .column("weightGrams", product -> product.input.weightGrams)
          .column("tags", product -> product.input.tags);

  private final Products products;
  private final Categories categories;

  /** A file of products. */
  @Doc("A file of products")
  record ImportProducts(
      @Doc(
              "CSV in UTF-8 with a header row; columns sku, name, description, type, category,"
                  + " price, cost, currency, barcode, uom, weightGrams, tags; an empty cell leaves"
                  + " what there is")
          @NotNull
          Upload file,
      @Doc("Whether only the report is made and nothing is written") @Default("false")
          boolean dryRun) {}

  /** Which products are exported, and how. */
  @Doc("Which products are exported, and how")
  record ExportProducts(
      @Doc("Form of the file") @Default("csv") TableFormat format,
      @Doc("Words to look for in name and sku") @Size(max = 200) String search,
      @Doc(value = "Only of this category and its sub-categories", example = "odoo-modules")
          @Size(max = 120)
          String category,
      @Doc("Only of this type") ProductType type,
      @Doc("Only with this status") ProductStatus status) {}

  ProductTransfer(Products products, Categories categories) {
    this.products = products;
    this.categories = categories;
  }

  /** Adds or changes products, matched by sku. */
  ImportReport importCsv(ImportProducts wanted, Call call) {
    ProductImport rows = new ProductImport(categories, call, wanted.dryRun());
    return new TableImport(COLUMNS.names()).run(wanted.file(), rows::prepare);
  }

  /** All products that are asked for, by creation. */
  FileContent export(ExportProducts wanted, Call call) {
    ListRequest request = products.request(parameters(wanted));
    return COLUMNS.file("products", wanted.format(), rows -> products.forEach(request, call, rows));
  }

  private static Map<String, Object> parameters(ExportProducts wanted) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("search", wanted.search());
    parameters.put("category", wanted.category() == null ? null : List.of(wanted.category()));
    parameters.put("type", wanted.type() == null ? null : List.of(wanted.type()));
    parameters.put("status", wanted.status() == null ? null : List.of(wanted.status()));
    return parameters;
  }
}
