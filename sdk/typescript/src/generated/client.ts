// Made by `npm run generate` from gateway/api/openapi.json; changes by hand are lost.
import { Resource } from "../core/resource.js";
import { Organizations } from "./modules/organizations.js";
import { Auth } from "./modules/auth.js";
import { Roles } from "./modules/roles.js";
import { Users } from "./modules/users.js";
import { ApiKeys } from "./modules/api-keys.js";
import { Audit } from "./modules/audit.js";
import { Notifications } from "./modules/notifications.js";
import { VerifyingWebhooks } from "../webhooks/resource.js";
import { Files } from "./modules/files.js";
import { Status } from "./modules/status.js";
import { Contacts } from "./modules/contacts.js";
import { Products } from "./modules/products.js";
import { Pricing } from "./modules/pricing.js";
import { Taxes } from "./modules/taxes.js";
import { Orders } from "./modules/orders.js";
import { Invoices } from "./modules/invoices.js";
import { Payments } from "./modules/payments.js";
import { Licenses } from "./modules/licenses.js";
import { Billing } from "./modules/billing.js";
import { Downloads } from "./modules/downloads.js";

/** Every module of the API under its name. */
export class Modules extends Resource {
  /** Tenants with their members, settings, enabled modules, document numbers, plan and quota. */
  readonly organizations = new Organizations(this.http);

  /** Registration, sign-in, sessions, tokens, passwords and the second factor. */
  readonly auth = new Auth(this.http);

  /** Roles, the permissions they hold, and who has them. */
  readonly roles = new Roles(this.http);

  /** People who sign in, their profile, and invitations into the organization. */
  readonly users = new Users(this.http);

  /** Keys for server-to-server calls, their scope, rotation, usage and request log. */
  readonly apiKeys = new ApiKeys(this.http);

  /** A tamper-evident record of who did what, when and from where. */
  readonly audit = new Audit(this.http);

  /** Messages to users inside the application and by mail, with their preferences. */
  readonly notifications = new Notifications(this.http);

  /** Signed HTTP callbacks to the customer's servers, with a catalogue of events, a delivery log and replay. */
  readonly webhooks = new VerifyingWebhooks(this.http);

  /** Files and folders with versions, share links and attachments to records of any module. */
  readonly files = new Files(this.http);

  /** The public status page: components, incidents, maintenances, uptime and subscriptions. */
  readonly status = new Status(this.http);

  /** People and companies that an organization deals with: customers, vendors, partners and leads. */
  readonly contacts = new Contacts(this.http);

  /** What an organization sells, from downloads to physical goods, with variants and categories. */
  readonly products = new Products(this.http);

  /** Price lists with tiered rules, promotions with coupon codes, and the one calculation that every document uses for its prices. */
  readonly pricing = new Pricing(this.http);

  /** Taxes with dated rates, rules that choose them by place, customer and product, and one calculation for all documents. */
  readonly taxes = new Taxes(this.http);

  /** Sales orders from draft to done, with prices, promotions, taxes and delivery. */
  readonly orders = new Orders(this.http);

  /** Customer invoices from draft to paid, with gapless numbers, credit notes, payment terms, reminders and receivables reports. */
  readonly invoices = new Invoices(this.http);

  /** Money that came in or went out: recorded, allocated to invoices, receipted and refunded. */
  readonly payments = new Payments(this.http);

  /** Licence keys for digital products: issued with an order, bound to domains, validated by the running application, and suspended, renewed, moved or revoked. */
  readonly licenses = new Licenses(this.http);

  /** Selling through Stripe: hosted checkout, subscriptions with plan changes, Stripe's invoices, saved payment methods, the customer portal and the inbound webhook. */
  readonly billing = new Billing(this.http);

  /** Released files of digital products, who may download them, and the short-lived links that do it. */
  readonly downloads = new Downloads(this.http);
}
