package com.ecosire.domain.commerce.pricing;

import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.via;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.pricing.lists.ImportPriceRules;
import com.ecosire.domain.commerce.pricing.lists.ImportedPriceRules;
import com.ecosire.domain.commerce.pricing.lists.ListPrices;
import com.ecosire.domain.commerce.pricing.lists.PriceRule;
import com.ecosire.domain.commerce.pricing.lists.PriceRules;
import com.ecosire.domain.commerce.pricing.lists.Pricelist;
import com.ecosire.domain.commerce.pricing.lists.Pricelists;
import com.ecosire.domain.commerce.pricing.lists.RuleImport;
import com.ecosire.domain.commerce.pricing.promotions.CodeGeneration;
import com.ecosire.domain.commerce.pricing.promotions.CouponCode;
import com.ecosire.domain.commerce.pricing.promotions.CouponCodes;
import com.ecosire.domain.commerce.pricing.promotions.GenerateCodes;
import com.ecosire.domain.commerce.pricing.promotions.GeneratedCodes;
import com.ecosire.domain.commerce.pricing.promotions.Promotion;
import com.ecosire.domain.commerce.pricing.promotions.PromotionOffers;
import com.ecosire.domain.commerce.pricing.promotions.PromotionUses;
import com.ecosire.domain.commerce.pricing.promotions.Promotions;
import com.ecosire.domain.commerce.products.Product;
import com.ecosire.domain.commerce.products.ProductVariant;
import com.ecosire.domain.commerce.products.ProductsModule;
import com.ecosire.domain.commerce.products.categories.Categories;
import com.ecosire.domain.commerce.products.categories.CategoryRename;
import com.ecosire.domain.finance.taxes.TaxesModule;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;

/** Price lists with tiered rules, promotions with codes, and the one calculation of prices. */
public final class PricingModule implements BusinessModule {
  private final TaxesModule taxes;
  private final Pricelists lists = new Pricelists();
  private final PriceRules rules;
  private final RuleImport ruleImport;
  private final Promotions promotions;
  private final CouponCodes codes;
  private final CodeGeneration generation;
  private final PromotionUses uses;
  private final Pricing pricing;

  /** The module over the customers, what is sold to them, and the taxes on it. */
  public PricingModule(Contacts contacts, ProductsModule products, TaxesModule taxes) {
    this.taxes = taxes;
    rules = new PriceRules(lists, products.categories(), products.items());
    ruleImport = new RuleImport(lists, products.categories(), products.items());
    promotions = new Promotions(products.categories());
    codes = new CouponCodes(promotions);
    generation = new CodeGeneration(promotions, codes);
    uses = new PromotionUses(promotions, codes);
    pricing =
        new Pricing(
            contacts,
            products,
            new Pricing.Sources(
                new ListPrices(lists, rules),
                new PromotionOffers(promotions, uses),
                taxes.calculator()));
  }

  /** The calculation, for other modules. */
  public Pricing pricing() {
    return pricing;
  }

  /** The uses of promotions, for documents that take them and give them back. */
  public PromotionUses uses() {
    return uses;
  }

  @Override
  public ModuleApi api() {
    return module(
            "pricing",
            Area.COMMERCE,
            "Price lists with tiered rules, promotions with coupon codes, and the one calculation"
                + " that every document uses for its prices",
            listTable(),
            ruleTable(),
            promotionTable(),
            codeTable())
        .query(
            "quote",
            QuotePrices.class,
            one(PriceQuote.class),
            "Work out what some items cost a customer, with promotions and taxes; stores nothing",
            pricing::quote,
            via("POST"))
        .raises(Promotions.CREATED, Promotions.REDEEMED, Promotions.EXHAUSTED)
        .stores(uses.entity())
        .on(Categories.RENAMED, this::follow)
        .on(Categories.DELETING, rules::refuseDeletion)
        .on(Categories.DELETING, promotions::refuseDeletion)
        .on(ProductsModule.DELETING, rules::forgetProduct)
        .on(ProductsModule.VARIANT_DELETING, rules::forgetVariants)
        .on(ContactsModule.MERGED, codes::follow);
  }

  private void follow(CategoryRename rename, Call call) {
    rules.follow(rename, call);
    promotions.follow(rename, call);
    taxes.renameCategory(rename.before(), rename.after(), call);
  }

  private Resource<?, ?> listTable() {
    return resource("/pricing/pricelists", lists, "a price list")
        .standard()
        .hasMany("rules", PriceRule.class, "pricelistId", "The prices of the list");
  }

  private Resource<?, ?> ruleTable() {
    return resource("/pricing/pricelists/{pricelistId}/rules", rules, "a rule of a price list")
        .list()
        .create()
        .update()
        .delete()
        .itemCommand(
            "import",
            ImportPriceRules.class,
            one(ImportedPriceRules.class),
            "Add rules from a CSV file, or change those with the same target, quantity and first"
                + " day",
            ruleImport::importCsv,
            at("/pricing/pricelists/{id}/rules/import"))
        .belongsTo("pricelist", "pricelistId", Pricelist.class, "The price list")
        .belongsTo("product", "productId", Product.class, "The product that it is for")
        .belongsTo("variant", "variantId", ProductVariant.class, "The variant that it is for");
  }

  private Resource<?, ?> promotionTable() {
    return resource("/pricing/promotions", promotions, "a promotion")
        .list()
        .get()
        .create(emits(Promotions.CREATED))
        .update()
        .delete()
        .hasMany("codes", CouponCode.class, "promotionId", "Codes that were generated for it");
  }

  private Resource<?, ?> codeTable() {
    return resource(
            "/pricing/promotions/{promotionId}/codes", codes, "a code that can be used once")
        .list()
        .itemCommand(
            "generate",
            GenerateCodes.class,
            one(GeneratedCodes.class),
            "Make random codes that can be used once, for anybody or for one contact each",
            generation::generate,
            at("/pricing/promotions/{id}/codes/generate"))
        .belongsTo("promotion", "promotionId", Promotion.class, "The promotion")
        .belongsTo("contact", "contactId", Contact.class, "The contact that it is for");
  }
}
