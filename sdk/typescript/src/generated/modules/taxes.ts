// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import type { Call } from "../../core/call.js";
import type { List, PageQuery } from "../../core/list.js";
import type { CallOptions } from "../../core/options.js";
import { path } from "../../core/query.js";
import { type Fields, type Narrow, Resource, type View } from "../../core/resource.js";
import type * as s from "../schemas.js";

/** What `taxes.rates.list` can be asked for. */
export interface TaxesRatesListQuery {
  /** Field to sort by: validFrom. */
  sortBy?: "validFrom" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** The first day on which it is in force. Several values, separated by commas, mean any of them. */
  validFrom?: string | readonly string[] | undefined;
  /** The first day on which it is in force. At least this. */
  validFromFrom?: string | undefined;
  /** The first day on which it is in force. Below this. */
  validFromTo?: string | undefined;
  /** The first day on which it is in force. At least this. */
  from?: string | undefined;
  /** The first day on which it is in force. Below this. */
  to?: string | undefined;
}

/** `taxes.rates` */
export class TaxesRates extends Resource {
  /**
   * List tax rates, page by page.
   *
   * Needs the permission `taxes:read`; of an API key the scope `read-only`.
   *
   * `GET /api/taxes/{taxId}/rates`
   */
  list<F extends s.TaxRateField = s.TaxRateField, I extends s.TaxRateRelation = never>(taxId: string, query?: TaxesRatesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.TaxRate, s.TaxRateRelations, F, I>> {
    return this.http.list(path`/taxes/${taxId}/rates`, query, options);
  }

  /**
   * Create the rate of a tax from a day on.
   *
   * Needs the permission `taxes:write`; of an API key the scope `read-write`.
   *
   * `POST /api/taxes/{taxId}/rates`
   */
  create(taxId: string, body: s.TaxRateCreateInput, options?: CallOptions): Call<s.TaxRate> {
    return this.http.send("POST", path`/taxes/${taxId}/rates`, body, options);
  }
}

/** What `taxes.rules.list` can be asked for. */
export interface TaxesRulesListQuery {
  /** Field to sort by: priority, name, createdAt. */
  sortBy?: "priority" | "name" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Whether it is for sales or for purchases. Several values, separated by commas, mean any of them. */
  scope?: s.DocumentScope | readonly s.DocumentScope[] | undefined;
  /** The country of the place. ISO 3166-1 alpha-2. Several values, separated by commas, mean any of them. */
  country?: string | readonly string[] | undefined;
  /** What the contact is. Several values, separated by commas, mean any of them. */
  customerType?: s.CustomerType | readonly s.CustomerType[] | undefined;
  /** Slugs of categories, one of which the product must be in, or below. Several values, separated by commas, mean any of them. */
  productCategories?: string | readonly string[] | undefined;
  /** Whether it counts at all. Several values, separated by commas, mean any of them. */
  isActive?: boolean | readonly boolean[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** `taxes.rules` */
export class TaxesRules extends Resource {
  /**
   * List tax rules, page by page.
   *
   * Needs the permission `taxes:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name.
   *
   * `GET /api/taxes/rules`
   */
  list<F extends s.TaxRuleField = s.TaxRuleField>(query?: TaxesRulesListQuery & PageQuery & Fields<F>, options?: CallOptions): List<View<s.TaxRule, object, F, never>> {
    return this.http.list("/taxes/rules", query, options);
  }

  /**
   * Create a rule that chooses taxes.
   *
   * Needs the permission `taxes:write`; of an API key the scope `read-write`.
   *
   * `POST /api/taxes/rules`
   */
  create(body: s.TaxRuleCreateInput, options?: CallOptions): Call<s.TaxRule> {
    return this.http.send("POST", "/taxes/rules", body, options);
  }

  /**
   * Change a rule that chooses taxes; absent fields stay as they are.
   *
   * Needs the permission `taxes:write`; of an API key the scope `read-write`.
   *
   * `PATCH /api/taxes/rules/{id}`
   */
  update(id: string, body: s.TaxRuleUpdateInput, options?: CallOptions): Call<s.TaxRule> {
    return this.http.send("PATCH", path`/taxes/rules/${id}`, body, options);
  }

  /**
   * Delete a rule that chooses taxes.
   *
   * Needs the permission `taxes:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/taxes/rules/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/taxes/rules/${id}`, undefined, options);
  }
}

/** What `taxes.list` can be asked for. */
export interface TaxesListQuery {
  /** Field to sort by: name, code, sequence, createdAt. */
  sortBy?: "name" | "code" | "sequence" | "createdAt" | undefined;
  /** Direction of the sort; desc unless given. */
  sortOrder?: s.SortOrder | undefined;
  /** Words to look for. */
  search?: string | undefined;
  /** Which documents it is for. Several values, separated by commas, mean any of them. */
  scope?: s.TaxScope | readonly s.TaxScope[] | undefined;
  /** How it is worked out. Several values, separated by commas, mean any of them. */
  method?: s.TaxMethod | readonly s.TaxMethod[] | undefined;
  /** The country that levies it. ISO 3166-1 alpha-2. Several values, separated by commas, mean any of them. */
  country?: string | readonly string[] | undefined;
  /** Whether it may be put on new lines. Several values, separated by commas, mean any of them. */
  isActive?: boolean | readonly boolean[] | undefined;
  /** When the record was made. At least this. */
  from?: string | Date | undefined;
  /** When the record was made. Below this. */
  to?: string | Date | undefined;
}

/** Taxes with dated rates, rules that choose them by place, customer and product, and one calculation for all documents. */
export class Taxes extends Resource {
  readonly rates = new TaxesRates(this.http);
  readonly rules = new TaxesRules(this.http);

  /**
   * List taxes, page by page.
   *
   * Needs the permission `taxes:read`; of an API key the scope `read-only`.
   *
   * `search` looks in name, code.
   *
   * `GET /api/taxes`
   */
  list<F extends s.TaxField = s.TaxField, I extends s.TaxRelation = never>(query?: TaxesListQuery & PageQuery & Narrow<F, I>, options?: CallOptions): List<View<s.Tax, s.TaxRelations, F, I>> {
    return this.http.list("/taxes", query, options);
  }

  /**
   * Create a tax or a group of taxes.
   *
   * Needs the permission `taxes:write`; of an API key the scope `read-write`.
   *
   * `POST /api/taxes`
   */
  create(body: s.TaxCreateInput, options?: CallOptions): Call<s.Tax> {
    return this.http.send("POST", "/taxes", body, options);
  }

  /**
   * Read a tax or a group of taxes.
   *
   * Needs the permission `taxes:read`; of an API key the scope `read-only`.
   *
   * `GET /api/taxes/{id}`
   */
  get<F extends s.TaxField = s.TaxField, I extends s.TaxRelation = never>(id: string, query?: Narrow<F, I>, options?: CallOptions): Call<View<s.Tax, s.TaxRelations, F, I>> {
    return this.http.get(path`/taxes/${id}`, query, options);
  }

  /**
   * Change a tax or a group of taxes; absent fields stay as they are.
   *
   * Needs the permission `taxes:write`; of an API key the scope `read-write`.
   *
   * `PATCH /api/taxes/{id}`
   */
  update(id: string, body: s.TaxUpdateInput, options?: CallOptions): Call<s.Tax> {
    return this.http.send("PATCH", path`/taxes/${id}`, body, options);
  }

  /**
   * Delete a tax or a group of taxes.
   *
   * Needs the permission `taxes:write`; of an API key the scope `read-write`.
   *
   * `DELETE /api/taxes/{id}`
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.http.send("DELETE", path`/taxes/${id}`, undefined, options);
  }

  /**
   * Work out the taxes of some lines as every document does.
   *
   * Needs the permission `taxes:read`; of an API key the scope `read-only`.
   *
   * `POST /api/taxes/calculate`
   */
  calculate(body: s.TaxCalculateInput, options?: CallOptions): Call<s.CalculatedTaxes> {
    return this.http.send("POST", "/taxes/calculate", body, options);
  }

  /**
   * Check a tax id by its form and check digits, without the network.
   *
   * Needs the permission `taxes:read`; of an API key the scope `read-only`.
   *
   * `POST /api/taxes/validate-id`
   */
  validateTaxId(body: s.TaxValidateTaxIdInput, options?: CallOptions): Call<s.TaxIdCheck> {
    return this.http.send("POST", "/taxes/validate-id", body, options);
  }
}
