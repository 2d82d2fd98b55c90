/** The core without the modules: `new Contacts(new Http({ apiKey }))` of `@ecosire/sdk/modules/contacts` is a small client. */
export { Http } from "./core/http.js";
export { Call, type Answer, type Detailed } from "./core/call.js";
export { List, Page, type PageData, type PageMeta, type PageQuery } from "./core/list.js";
export { Events, Rows, type ServerEvent } from "./core/streams.js";
export type { Content, Form, RawUpload } from "./core/body.js";
export type { CallOptions, ClientOptions, Fetch, RateLimit, Tokens } from "./core/options.js";
export { Resource, type Fields, type Narrow, type View } from "./core/resource.js";
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  EcosireError,
  NotFoundError,
  PermissionError,
  PreconditionFailedError,
  RateLimitError,
  ServerError,
  ValidationError,
  type ErrorCode,
  type LocalCode,
  type Violation,
} from "./core/errors.js";
export type { ProblemCode } from "./generated/codes.js";
