// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { RawUpload } from "../../core/body.js";
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Narrow, Resource, type View } from "../../core/resource.js";
import type { Rows } from "../../core/streams.js";
import type * as s from "../schemas.js";

/** What `products.variants.list` can be asked for. */
export interface ProductsVariantsListQuery {
  /** Field to sort by: sku, price, createdAt. */
  sortBy?: "sku" | "price" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Whether the variant is for sale; archived as long as its product is. Several values, separated by commas, mean any of them. */
  status?: s.ProductStatus | readonly s.ProductStatus[] | undefined;
  /** Whether it can be sold now. Several values, separated by commas, mean any of them. */
  inStock?: boolean | readonly boolean[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `products.variants` */
export class ProductsVariants extends Resource {
  /**
   * List product variants, page by page.
   *
   * Needs the permission `products:read`; of an API key the scope `read-only`.
   *
   * `search` looks in sku.
   *
   * `GET /api/products/{productId}/variants`
   */
  list<F extends s.ProductVariantField = s.ProductVariantField, I extends s.ProductVariantRelation = never>(productId: string, query?: ProductsVariantsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.ProductVariant, s.ProductVariantRelations, F, I>> {
    return this.http.list(path`/products/${productId}/variants`, query, options);
  }

  /**
   * Create a variant of a product.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * `POST /api/products/{productId}/variants`
   */
  create(productId: string, body: s.ProductVariantCreateInput, options?: CallOptions): Call<s.ProductVariant> {
    return this.http.send("POST", path`/products/${productId}/variants`, body, options);
  }

  /**
   * Read a variant of a product.
   *
   * Needs the permission `products:read`; of an API key the scope `read-only`.
   *
   * `GET /api/products/{productId}/variants/{id}`
   */
  get<F extends s.ProductVariantField = s.ProductVariantField, I extends s.ProductVariantRelation = never>(productId: string, id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.ProductVariant, s.ProductVariantRelations, F, I>> {
    return this.http.get(path`/products/${productId}/variants/${id}`, query, options);
  }

  /**
   * Change a variant of a product; absent fields stay as they are.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * `PATCH /api/products/{productId}/variants/{id}`
   */
  update(productId: string, id: string, body: s.ProductVariantUpdateInput, options?: CallOptions): Call<s.ProductVariant> {
    return this.http.send("PATCH", path`/products/${productId}/variants/${id}`, body, options);
  }

  /**
   * Delete a variant of a product.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/products/{productId}/variants/{id}`
   */
  delete(productId: string, id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/products/${productId}/variants/${id}`, undefined, options);
  }

  /**
   * Make a variant for each combination of the attributes' values that has none yet.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * `POST /api/products/{id}/variants/generate`
   */
  generate(id: string, body?: s.ProductVariantGenerateInput, options?: CallOptions): Call<s.GeneratedVariant[]> {
    return this.http.send("POST", path`/products/${id}/variants/generate`, body, options);
  }
}

/** What `products.categories.list` can be asked for. */
export interface ProductsCategoriesListQuery {
  /** Field to sort by: name, position, createdAt. */
  sortBy?: "name" | "position" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** The category above; at most 5 levels make a tree. Ids of the resource Category. Several values, separated by commas, mean any of them. */
  parentId?: string | readonly string[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `products.categories` */
export class ProductsCategories extends Resource {
  /**
   * List categories, page by page.
   *
   * Needs the permission `products:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name, slug.
   *
   * `GET /api/products/categories`
   */
  list<F extends s.CategoryField = s.CategoryField, I extends s.CategoryRelation = never>(query?: ProductsCategoriesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Category, s.CategoryRelations, F, I>> {
    return this.http.list("/products/categories", query, options);
  }

  /**
   * Create a category of products.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * `POST /api/products/categories`
   */
  create(body: s.CategoryCreateInput, options?: CallOptions): Call<s.Category> {
    return this.http.send("POST", "/products/categories", body, options);
  }

  /**
   * Read a category of products.
   *
   * Needs the permission `products:read`; of an API key the scope `read-only`.
   *
   * `GET /api/products/categories/{id}`
   */
  get<F extends s.CategoryField = s.CategoryField, I extends s.CategoryRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Category, s.CategoryRelations, F, I>> {
    return this.http.get(path`/products/categories/${id}`, query, options);
  }

  /**
   * Change a category of products; absent fields stay as they are.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * `PATCH /api/products/categories/{id}`
   */
  update(id: string, body: s.CategoryUpdateInput, options?: CallOptions): Call<s.Category> {
    return this.http.send("PATCH", path`/products/categories/${id}`, body, options);
  }

  /**
   * Delete a category of products.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/products/categories/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/products/categories/${id}`, undefined, options);
  }
}

/** What `products.list` can be asked for. */
export interface ProductsListQuery {
  /** Field to sort by: name, price, sku, createdAt, updatedAt. */
  sortBy?: "name" | "price" | "sku" | "createdAt" | "updatedAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** What the product is made of; fixed once it was ordered or moved. Several values, separated by commas, mean any of them. */
  type?: s.ProductType | readonly s.ProductType[] | undefined;
  /** Slug of the category that the product belongs to. Several values, separated by commas, mean any of them. */
  category?: string | readonly string[] | undefined;
  /** Whether it can be sold now. Several values, separated by commas, mean any of them. */
  inStock?: boolean | readonly boolean[] | undefined;
  /** Whether the product is for sale. Several values, separated by commas, mean any of them. */
  status?: s.ProductStatus | readonly s.ProductStatus[] | undefined;
  /** Stock keeping unit; no two products or variants share one, whatever its case. Several values, separated by commas, mean any of them. */
  sku?: string | readonly string[] | undefined;
  /** Bar code; no two products or variants share one, whatever its case. Several values, separated by commas, mean any of them. */
  barcode?: string | readonly string[] | undefined;
  /** How often the price is due; physical products are paid once. Several values, separated by commas, mean any of them. */
  billingInterval?: s.BillingInterval | readonly s.BillingInterval[] | undefined;
  /** Words to group products by. Several values, separated by commas, mean any of them. */
  tags?: string | readonly string[] | undefined;
  /** Price of one unit in minor units of the currency. In minor units of the currency. Several values, separated by commas, mean any of them. */
  price?: number | readonly number[] | undefined;
  /** Price of one unit in minor units of the currency. In minor units of the currency. At least this. */
  priceFrom?: number | undefined;
  /** Price of one unit in minor units of the currency. In minor units of the currency. Below this. */
  priceTo?: number | undefined;
  /** When the record was made. Several values, separated by commas, mean any of them. */
  createdAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When the record was made. At least this. */
  createdAtFrom?: string | Date | undefined;
  /** When the record was made. Below this. */
  createdAtTo?: string | Date | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** What `products.import` can be asked for. */
export interface ProductsImportQuery {
  /** Whether only the report is made and nothing is written. */
  dryRun?: boolean | undefined;
}

/** What `products.export` can be asked for. */
export interface ProductsExportQuery {
  /** Form of the file. */
  format?: s.TableFormat | undefined;
  /** Words to look for in name and sku. */
  search?: string | undefined;
  /** Only of this category and its sub-categories. */
  category?: string | undefined;
  /** Only of this type. */
  type?: s.ProductType | undefined;
  /** Only with this status. */
  status?: s.ProductStatus | undefined;
}

/** What `products.files` can be asked for. */
export interface ProductsFilesQuery {
  /** Only those of this channel. */
  channel?: s.ReleaseChannel | undefined;
  /** Only those that are so. */
  status?: s.ReleaseStatus | undefined;
}

/** What `products.uploadFile` can be asked for. */
export interface ProductsUploadFileQuery {
  /** The product, a digital one. Id of the resource Product. */
  productId?: string | undefined;
  /** The version, which the product does not have yet. */
  version?: string | undefined;
  /** Whom it is for. */
  channel?: s.ReleaseChannel | undefined;
  /** What is new in it. */
  releaseNotes?: string | undefined;
  /** The platforms that it runs on; empty for all. Separated by commas. */
  compatibleWith?: string | readonly string[] | undefined;
}

/** What an organization sells, from downloads to physical goods, with variants and categories. */
export class Products extends Resource {
  readonly variants = new ProductsVariants(this.http);
  readonly categories = new ProductsCategories(this.http);

  /**
   * List products, page by page.
   *
   * Needs the permission `products:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name, sku.
   *
   * `GET /api/products`
   */
  list<F extends s.ProductField = s.ProductField, I extends s.ProductRelation = never>(query?: ProductsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Product, s.ProductRelations, F, I>> {
    return this.http.list("/products", query, options);
  }

  /**
   * Create a product.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * Raises `product.created`.
   *
   * `POST /api/products`
   */
  create(body: s.ProductCreateInput, options?: CallOptions): Call<s.Product> {
    return this.http.send("POST", "/products", body, options);
  }

  /**
   * Read a product.
   *
   * Needs the permission `products:read`; of an API key the scope `read-only`.
   *
   * `GET /api/products/{id}`
   */
  get<F extends s.ProductField = s.ProductField, I extends s.ProductRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Product, s.ProductRelations, F, I>> {
    return this.http.get(path`/products/${id}`, query, options);
  }

  /**
   * Change a product; absent fields stay as they are.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * Raises `product.updated`.
   *
   * `PATCH /api/products/{id}`
   */
  update(id: string, body: s.ProductUpdateInput, options?: CallOptions): Call<s.Product> {
    return this.http.send("PATCH", path`/products/${id}`, body, options);
  }

  /**
   * Delete a product.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * Raises `product.deleted`.
   *
   * `DELETE /api/products/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/products/${id}`, undefined, options);
  }

  /**
   * Add products from a CSV file, or change those that have the sku.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * Raises `product.created`, `product.updated`.
   *
   * `POST /api/products/import`
   */
  import(body: RawUpload | s.ProductImportInput, query?: ProductsImportQuery, options?: CallOptions): Call<s.ImportReport> {
    return this.http.upload("POST", "/products/import", body, options, query, "text/csv");
  }

  /**
   * All products as CSV, or one JSON object a line.
   *
   * Needs the permission `products:read`; of an API key the scope `read-only`.
   *
   * `GET /api/products/export`
   */
  export(query?: ProductsExportQuery, options?: CallOptions): Rows<Record<string, unknown>> {
    return this.http.rows("/products/export", query, options);
  }

  /**
   * Make a copy of a product under another sku.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * Raises `product.created`.
   *
   * `POST /api/products/{id}/duplicate`
   */
  duplicate(id: string, body: s.ProductDuplicateInput, options?: CallOptions): Call<s.Product> {
    return this.http.send("POST", path`/products/${id}/duplicate`, body, options);
  }

  /**
   * The downloadable files of a product, the newest version first.
   *
   * Needs the permission `products:read`; of an API key the scope `read-only`.
   *
   * `GET /api/products/{id}/files`
   */
  files(id: string, query?: ProductsFilesQuery & PageQuery, options?: CallOptions): List<s.ProductFile> {
    return this.http.list(path`/products/${id}/files`, query, options);
  }

  /**
   * Take a product and its variants out of sale.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * Raises `product.archived`.
   *
   * `POST /api/products/{id}/archive`
   */
  archive(id: string, options?: CallOptions): Call<s.Product> {
    return this.http.send("POST", path`/products/${id}/archive`, undefined, options);
  }

  /**
   * Put an archived product back on sale, with the variants that were before.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * Raises `product.updated`.
   *
   * `POST /api/products/{id}/restore`
   */
  restore(id: string, options?: CallOptions): Call<s.Product> {
    return this.http.send("POST", path`/products/${id}/restore`, undefined, options);
  }

  /**
   * Change the prices of many products at once.
   *
   * Needs the permission `products:write`; of an API key the scope `read-write`.
   *
   * Raises `product.updated`.
   *
   * `POST /api/products/bulk-price`
   */
  bulkPrice(body: s.ProductBulkPriceInput, options?: CallOptions): Call<s.PricedProducts> {
    return this.http.send("POST", "/products/bulk-price", body, options);
  }

  /**
   * Take a ZIP file as a draft version of a digital product.
   *
   * Needs the permission `products:admin`; of an API key the scope `admin`.
   *
   * `POST /api/admin/product-files/upload`
   */
  uploadFile(body: RawUpload | s.ProductsUploadFileInput, query?: ProductsUploadFileQuery, options?: CallOptions): Call<s.UploadedProductFile> {
    return this.http.upload("POST", "/admin/product-files/upload", body, options, query, "application/octet-stream");
  }
}
