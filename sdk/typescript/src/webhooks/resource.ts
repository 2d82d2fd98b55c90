import { Webhooks } from "../generated/modules/webhooks.js";
import { verify } from "./verify.js";

/** Endpoints, events and deliveries, and the check of what endpoints receive. */
export class VerifyingWebhooks extends Webhooks {
  /** Checks a delivery's signature and reads it; nothing is sent. */
  readonly verify = verify;
}
