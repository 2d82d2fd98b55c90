/** The check of deliveries alone, for receivers that call nothing. */
export {
  verify,
  WebhookVerificationError,
  type HeadersLike,
  type VerifyOptions,
  type WebhookEvent,
} from "./webhooks/verify.js";
