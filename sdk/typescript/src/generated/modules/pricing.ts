// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { RawUpload } from "../../core/body.js";
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Narrow, Resource, type View } from "../../core/resource.js";
import type * as s from "../schemas.js";

/** What `pricing.pricelists.list` can be asked for. */
export interface PricingPricelistsListQuery {
  /** Field to sort by: name, priority, createdAt. */
  sortBy?: "name" | "priority" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Currency of its prices; nothing is converted. ISO 4217 in lower case. Several values, separated by commas, mean any of them. */
  currency?: string | readonly string[] | undefined;
  /** Whether it takes part at all. Several values, separated by commas, mean any of them. */
  active?: boolean | readonly boolean[] | undefined;
  /** Whether it is for everybody; one list of each currency is, the last one that was made so. Several values, separated by commas, mean any of them. */
  isDefault?: boolean | readonly boolean[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `pricing.pricelists` */
export class PricingPricelists extends Resource {
  /**
   * List pricelists, page by page.
   *
   * Needs the permission `pricing:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name.
   *
   * `GET /api/pricing/pricelists`
   */
  list<F extends s.PricelistField = s.PricelistField, I extends s.PricelistRelation = never>(query?: PricingPricelistsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Pricelist, s.PricelistRelations, F, I>> {
    return this.http.list("/pricing/pricelists", query, options);
  }

  /**
   * Create a price list.
   *
   * Needs the permission `pricing:write`; of an API key the scope `read-write`.
   *
   * `POST /api/pricing/pricelists`
   */
  create(body: s.PricelistCreateInput, options?: CallOptions): Call<s.Pricelist> {
    return this.http.send("POST", "/pricing/pricelists", body, options);
  }

  /**
   * Read a price list.
   *
   * Needs the permission `pricing:read`; of an API key the scope `read-only`.
   *
   * `GET /api/pricing/pricelists/{id}`
   */
  get<F extends s.PricelistField = s.PricelistField, I extends s.PricelistRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Pricelist, s.PricelistRelations, F, I>> {
    return this.http.get(path`/pricing/pricelists/${id}`, query, options);
  }

  /**
   * Change a price list; absent fields stay as they are.
   *
   * Needs the permission `pricing:write`; of an API key the scope `read-write`.
   *
   * `PATCH /api/pricing/pricelists/{id}`
   */
  update(id: string, body: s.PricelistUpdateInput, options?: CallOptions): Call<s.Pricelist> {
    return this.http.send("PATCH", path`/pricing/pricelists/${id}`, body, options);
  }

  /**
   * Delete a price list.
   *
   * Needs the permission `pricing:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/pricing/pricelists/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/pricing/pricelists/${id}`, undefined, options);
  }
}

/** What `pricing.rules.list` can be asked for. */
export interface PricingRulesListQuery {
  /** Field to sort by: minQuantity, createdAt. */
  sortBy?: "minQuantity" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** What it is for. Several values, separated by commas, mean any of them. */
  scope?: s.PriceScope | readonly s.PriceScope[] | undefined;
  /** Of the scope product: the product. Ids of the resource Product. Several values, separated by commas, mean any of them. */
  productId?: string | readonly string[] | undefined;
  /** Of the scope variant: the variant. Ids of the resource ProductVariant. Several values, separated by commas, mean any of them. */
  variantId?: string | readonly string[] | undefined;
  /** Of the scope category: the category's slug. Several values, separated by commas, mean any of them. */
  category?: string | readonly string[] | undefined;
  /** How it makes the price. Several values, separated by commas, mean any of them. */
  method?: s.PriceMethod | readonly s.PriceMethod[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** What `pricing.rules.import` can be asked for. */
export interface PricingRulesImportQuery {
  /** Whether rules that are not in the file are removed, provided that no row has an error. */
  replace?: boolean | undefined;
}

/** `pricing.rules` */
export class PricingRules extends Resource {
  /**
   * List price rules, page by page.
   *
   * Needs the permission `pricing:read`; of an API key the scope `read-only`.
   *
   * `GET /api/pricing/pricelists/{pricelistId}/rules`
   */
  list<F extends s.PriceRuleField = s.PriceRuleField, I extends s.PriceRuleRelation = never>(pricelistId: string, query?: PricingRulesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.PriceRule, s.PriceRuleRelations, F, I>> {
    return this.http.list(path`/pricing/pricelists/${pricelistId}/rules`, query, options);
  }

  /**
   * Create a rule of a price list.
   *
   * Needs the permission `pricing:write`; of an API key the scope `read-write`.
   *
   * `POST /api/pricing/pricelists/{pricelistId}/rules`
   */
  create(pricelistId: string, body: s.PriceRuleCreateInput, options?: CallOptions): Call<s.PriceRule> {
    return this.http.send("POST", path`/pricing/pricelists/${pricelistId}/rules`, body, options);
  }

  /**
   * Change a rule of a price list; absent fields stay as they are.
   *
   * Needs the permission `pricing:write`; of an API key the scope `read-write`.
   *
   * `PATCH /api/pricing/pricelists/{pricelistId}/rules/{id}`
   */
  update(pricelistId: string, id: string, body: s.PriceRuleUpdateInput, options?: CallOptions): Call<s.PriceRule> {
    return this.http.send("PATCH", path`/pricing/pricelists/${pricelistId}/rules/${id}`, body, options);
  }

  /**
   * Delete a rule of a price list.
   *
   * Needs the permission `pricing:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/pricing/pricelists/{pricelistId}/rules/{id}`
   */
  delete(pricelistId: string, id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/pricing/pricelists/${pricelistId}/rules/${id}`, undefined, options);
  }

  /**
   * Add rules from a CSV file, or change those with the same target, quantity and first day.
   *
   * Needs the permission `pricing:write`; of an API key the scope `read-write`.
   *
   * `POST /api/pricing/pricelists/{id}/rules/import`
   */
  import(id: string, body: RawUpload | s.PriceRuleImportInput, query?: PricingRulesImportQuery, options?: CallOptions): Call<s.ImportedPriceRules> {
    return this.http.upload("POST", path`/pricing/pricelists/${id}/rules/import`, body, options, query, "text/csv");
  }
}

/** What `pricing.promotions.list` can be asked for. */
export interface PricingPromotionsListQuery {
  /** Field to sort by: name, startsAt, endsAt, usageCount, createdAt. */
  sortBy?: "name" | "startsAt" | "endsAt" | "usageCount" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** What it gives. Several values, separated by commas, mean any of them. */
  kind?: s.PromotionKind | readonly s.PromotionKind[] | undefined;
  /** Whether it applies at all. Several values, separated by commas, mean any of them. */
  active?: boolean | readonly boolean[] | undefined;
  /** The code that customers enter, whatever its case; without one it applies by itself. Several values, separated by commas, mean any of them. */
  code?: string | readonly string[] | undefined;
  /** When it begins. Several values, separated by commas, mean any of them. */
  startsAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it begins. At least this. */
  startsAtFrom?: string | Date | undefined;
  /** When it begins. Below this. */
  startsAtTo?: string | Date | undefined;
  /** When it is over. Several values, separated by commas, mean any of them. */
  endsAt?: string | Date | readonly (string | Date)[] | undefined;
  /** When it is over. At least this. */
  endsAtFrom?: string | Date | undefined;
  /** When it is over. Below this. */
  endsAtTo?: string | Date | undefined;
  /** When it begins. At least this. */
  from?: string | Date | undefined;
  /** When it begins. Below this. */
  to?: string | Date | undefined;
}

/** `pricing.promotions` */
export class PricingPromotions extends Resource {
  /**
   * List promotions, page by page.
   *
   * Needs the permission `pricing:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name, code.
   *
   * `GET /api/pricing/promotions`
   */
  list<F extends s.PromotionField = s.PromotionField, I extends s.PromotionRelation = never>(query?: PricingPromotionsListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Promotion, s.PromotionRelations, F, I>> {
    return this.http.list("/pricing/promotions", query, options);
  }

  /**
   * Create a promotion.
   *
   * Needs the permission `pricing:write`; of an API key the scope `read-write`.
   *
   * Raises `promotion.created`.
   *
   * `POST /api/pricing/promotions`
   */
  create(body: s.PromotionCreateInput, options?: CallOptions): Call<s.Promotion> {
    return this.http.send("POST", "/pricing/promotions", body, options);
  }

  /**
   * Read a promotion.
   *
   * Needs the permission `pricing:read`; of an API key the scope `read-only`.
   *
   * `GET /api/pricing/promotions/{id}`
   */
  get<F extends s.PromotionField = s.PromotionField, I extends s.PromotionRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Promotion, s.PromotionRelations, F, I>> {
    return this.http.get(path`/pricing/promotions/${id}`, query, options);
  }

  /**
   * Change a promotion; absent fields stay as they are.
   *
   * Needs the permission `pricing:write`; of an API key the scope `read-write`.
   *
   * `PATCH /api/pricing/promotions/{id}`
   */
  update(id: string, body: s.PromotionUpdateInput, options?: CallOptions): Call<s.Promotion> {
    return this.http.send("PATCH", path`/pricing/promotions/${id}`, body, options);
  }

  /**
   * Delete a promotion.
   *
   * Needs the permission `pricing:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/pricing/promotions/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/pricing/promotions/${id}`, undefined, options);
  }
}

/** What `pricing.codes.list` can be asked for. */
export interface PricingCodesListQuery {
  /** Field to sort by: code, createdAt. */
  sortBy?: "code" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Whether an order has it. Several values, separated by commas, mean any of them. */
  used?: boolean | readonly boolean[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `pricing.codes` */
export class PricingCodes extends Resource {
  /**
   * List coupon codes, page by page.
   *
   * Needs the permission `pricing:read`; of an API key the scope `read-only`.
   *
   * `search` looks in code.
   *
   * `GET /api/pricing/promotions/{promotionId}/codes`
   */
  list<F extends s.CouponCodeField = s.CouponCodeField, I extends s.CouponCodeRelation = never>(promotionId: string, query?: PricingCodesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.CouponCode, s.CouponCodeRelations, F, I>> {
    return this.http.list(path`/pricing/promotions/${promotionId}/codes`, query, options);
  }

  /**
   * Make random codes that can be used once, for anybody or for one contact each.
   *
   * Needs the permission `pricing:write`; of an API key the scope `read-write`.
   *
   * `POST /api/pricing/promotions/{id}/codes/generate`
   */
  generate(id: string, body: s.CouponCodeGenerateInput, options?: CallOptions): Call<s.GeneratedCodes> {
    return this.http.send("POST", path`/pricing/promotions/${id}/codes/generate`, body, options);
  }
}

/** Price lists with tiered rules, promotions with coupon codes, and the one calculation that every document uses for its prices. */
export class Pricing extends Resource {
  readonly pricelists = new PricingPricelists(this.http);
  readonly rules = new PricingRules(this.http);
  readonly promotions = new PricingPromotions(this.http);
  readonly codes = new PricingCodes(this.http);

  /**
   * Work out what some items cost a customer, with promotions and taxes; stores nothing.
   *
   * Needs the permission `pricing:read`; of an API key the scope `read-only`.
   *
   * `POST /api/pricing/quote`
   */
  quote(body: s.PricingQuoteInput, options?: CallOptions): Call<s.PriceQuote> {
    return this.http.send("POST", "/pricing/quote", body, options);
  }
}
