package com.ecosire.domain.problem;

import java.util.Locale;

/**
 * Every machine-readable error code that a client can meet, with its HTTP status and what to do
 * about it.
 */
public enum ProblemCode {
  MALFORMED_JSON(
      400,
      "The body is not well-formed JSON, or is nested too deeply. Send one JSON document in"
          + " UTF-8."),
  BAD_REQUEST(400, "The request cannot be understood as HTTP or as this API's form of it."),
  UNKNOWN_PARAMETER(
      400, "The query string has a parameter that this operation does not know. Check its name."),
  UNAUTHENTICATED(
      401, "The call needs a valid credential. Send 'Authorization: Bearer' with a key or token."),
  INVALID_CREDENTIAL(
      401, "The credential that was sent is unknown, expired or revoked. It is never ignored."),
  SCOPE_DENIED(
      403,
      "The API key's scope does not open this operation. Use a key of the scope that is named."),
  PERMISSION_DENIED(403, "The caller's roles do not hold the permission that is named."),
  DOWNLOAD_DENIED(
      403,
      "The link was changed or has expired, or the download is no longer granted. The detail says"
          + " why; ask for a new link."),
  MODULE_DENIED(403, "The API key is limited to other modules than the one called."),
  MODULE_DISABLED(
      403,
      "The organization has not enabled the module. Enable it in the organization's settings."),
  ORGANIZATION_CLOSING(
      403,
      "The organization is closing: it can be read, but nothing in it changes. An owner can restore"
          + " it."),
  IP_DENIED(
      403, "The API key, or the organization as a whole, does not take calls from this address."),
  CSRF_FAILED(403, "A browser's unsafe call needs the CSRF token header."),
  EMAIL_NOT_VERIFIED(
      403, "The account's e-mail address is not confirmed yet. Follow the link that was sent."),
  MFA_ENROLMENT_REQUIRED(
      403, "The organization asks for a second factor. Enrol one before anything else is called."),
  NOT_FOUND(404, "There is no such path, or no such record in the caller's organization."),
  METHOD_NOT_ALLOWED(
      405, "The path exists but not with this method. The Allow header lists those it has."),
  NOT_ACCEPTABLE(406, "The answer cannot be given in any media type of the Accept header."),
  CONFLICT(409, "The present state of the record does not allow the change."),
  ALREADY_EXISTS(409, "A value that must be unique is taken by another record."),
  IN_USE(
      409,
      "The record is referred to by others that are named, and so cannot be deleted or changed like"
          + " this."),
  INVALID_STATE(
      409, "The record's status does not allow this. The answer names the present status."),
  VERSION_CONFLICT(
      409, "Somebody else changed the record meanwhile. Read it again and repeat the change."),
  IDEMPOTENCY_IN_PROGRESS(
      409, "The first call with this Idempotency-Key is still running. Try again shortly."),
  PLAN_LIMIT(
      409, "The organization's plan does not allow more. Change the plan or remove something."),
  STORAGE_LIMIT(
      409,
      "The organization's plan has no room for the file. Remove files for good, or change it."),
  SEAT_LIMIT_REACHED(409, "The organization's plan has no free seat."),
  PRECONDITION_FAILED(
      412, "The version in If-Match is not the record's present one. Read it again."),
  PAYLOAD_TOO_LARGE(413, "The body is over the limit of the operation."),
  UNSUPPORTED_MEDIA_TYPE(415, "The body's Content-Type is not one that the operation reads."),
  RANGE_NOT_SATISFIABLE(416, "The Range header asks for bytes that the file does not have."),
  VALIDATION_FAILED(422, "One or more values break a rule. 'details' names each with its path."),
  UNKNOWN_FIELD(422, "The body has a field that the operation does not know. 'details' names it."),
  UNKNOWN_REFERENCE(
      422, "A value refers to a record that does not exist in the caller's organization."),
  INVALID_CURSOR(
      422,
      "The cursor is not one of this list with these filters, this sort and this organization."),
  IDEMPOTENCY_KEY_REUSED(
      422, "The Idempotency-Key was used before with another body. Use a new key."),
  PRECONDITION_REQUIRED(428, "The operation needs an If-Match header."),
  RATE_LIMITED(429, "Too many calls in a minute. Wait as many seconds as Retry-After says."),
  QUOTA_EXCEEDED(
      429, "The organization's calls of the day are used up. They start anew at midnight UTC."),
  QUERY_TOO_COMPLEX(
      422, "The GraphQL document is over a bound of size, depth or cost. Ask for less at once."),
  INVALID_DOCUMENT(400, "The GraphQL document does not parse or does not fit the schema."),
  PERSISTED_QUERY_NOT_FOUND(
      404, "The persisted query is not known here. Send it once with its text."),
  INTERNAL_ERROR(500, "Something failed on the server. Quote the request id to the operator."),
  UNAVAILABLE(
      503,
      "The service or a part of it is away for the moment. Try again after Retry-After seconds.");

  private final int status;
  private final String explanation;
  private final String word = name().toLowerCase(Locale.ROOT);

  ProblemCode(int status, String explanation) {
    this.status = status;
    this.explanation = explanation;
  }

  /** The HTTP status that carries this code. */
  public int status() {
    return status;
  }

  /** What the code means and what a caller can do. */
  public String explanation() {
    return explanation;
  }

  /** The code as clients see it: lower snake_case. */
  public String word() {
    return word;
  }

  /** The reason phrase of the code's status (RFC 9110 section 15). */
  public String title() {
    return switch (status) {
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 406 -> "Not Acceptable";
      case 409 -> "Conflict";
      case 412 -> "Precondition Failed";
      case 413 -> "Content Too Large";
      case 415 -> "Unsupported Media Type";
      case 416 -> "Range Not Satisfiable";
      case 422 -> "Unprocessable Entity";
      case 428 -> "Precondition Required";
      case 429 -> "Too Many Requests";
      case 503 -> "Service Unavailable";
      default -> "Internal Server Error";
    };
  }
}
