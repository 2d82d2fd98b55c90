package com.ecosire.gateway.settings;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The effective configuration. This is the only list of settings: the file's keys, the names of the
 * environment, the checks and the table in the documentation are made from it.
 */
public record Settings(
    @Doc("The listener for clients") Http http,
    @Doc("The listener for operators: metrics and health") Admin admin,
    @Doc("What the server keeps in files") Data data,
    @Doc("Files that people upload") FileSettings files,
    @Doc("The database of the business") Database database,
    @Doc("Counters that several nodes share") Redis redis,
    @Doc("Calls of any minute, and of a day") LimitSettings limits,
    @Doc("Answers that are given again for the same Idempotency-Key") Idempotency idempotency,
    @Doc("Work that the server does by itself") Jobs jobs,
    @Doc("What GraphQL documents may ask for") Graphql graphql,
    @Doc("Clients that stay connected to be told of events") SubscriptionSettings subscriptions,
    @Doc("Pages of other origins that may call from browsers") Cors cors,
    @Doc("What the server says about its work") Log log,
    @Doc("What the server tells a collector of OpenTelemetry") Traces traces,
    @Doc("What the server encrypts and hashes with") Secrets secrets,
    @Doc("Signing in") AuthSettings auth,
    @Doc("The OpenID provider that people can sign in at") OidcSettings oidc,
    @Doc("The server that mails go to") MailSettings mail,
    @Doc("Where payments are made") StripeSettings stripe,
    @Doc("Events that are sent to the servers of customers") WebhookSettings webhooks,
    @Doc("Example data for a first look") Demo demo) {

  private static final String ALL = "0.0.0.0";
  private static final String LOOPBACK = "127.0.0.1";

  /** The listener for clients. */
  public record Http(
      @Doc("Port; 0 takes any free one") @Default(value = "8080", env = "PORT") @Min(0) @Max(65_535)
          int port,
      @Doc("Address to listen on") @Default(ALL) @NotNull @Size(min = 1) String address,
      @Doc(
              "Scheme and host that clients use, also for links in mails; without it"
                  + " http://localhost and the port")
          @Default("")
          @Is(Scalar.URL)
          String publicUrl,
      @Doc("Bytes of a body at most") @Default("1048576") @Min(1024) @Max(1L << 30) long maxBody,
      @Doc("Bytes of an upload at most") @Default("52428800") @Min(1024) @Max(1L << 30)
          long maxUpload,
      @Doc("Open connections at most") @Default("4096") @Min(1) @Max(1_000_000) int maxConnections,
      @Doc("Requests at work at a time at most; more wait") @Default("128") @Min(1) @Max(100_000)
          int maxConcurrent,
      @Doc("Requests that wait at most; more are answered 503")
          @Default("1024")
          @Min(0)
          @Max(1_000_000)
          int maxWaiting,
      @Doc("Milliseconds that a request waits at most before it is answered 503")
          @Default("2000")
          @Min(0)
          @Max(60_000)
          int patience,
      @Doc("Seconds after which an idle connection is closed") @Default("75") @Min(1) @Max(3600)
          int idleSeconds,
      @Doc("Whether answers are compressed for clients that ask for it") @Default("true")
          boolean gzip,
      @Doc(
              "Addresses and networks (CIDR) of proxies whose X-Forwarded-For or Forwarded is"
                  + " believed")
          @Default("")
          List<String> trustedProxies,
      @Doc("Seconds between the end of readiness and the end of listening, for load balancers")
          @Default("0")
          @Min(0)
          @Max(600)
          int drainDelay,
      @Doc("Seconds that running requests have to finish when the server stops")
          @Default("20")
          @Min(0)
          @Max(600)
          int drainSeconds) {
    /** Absent texts and lists are empty. */
    public Http {
      publicUrl = Objects.requireNonNullElse(publicUrl, "");
      trustedProxies = orEmpty(trustedProxies);
    }

    /** The address that links begin with, without a slash at its end. */
    public String base() {
      return publicUrl.isEmpty() ? "http://localhost:" + port : publicUrl.replaceFirst("/+$", "");
    }
  }

  /** The listener for operators. */
  public record Admin(
      @Doc("Port; 0 takes any free one")
          @Default(value = "8081", env = "ADMIN_PORT")
          @Min(0)
          @Max(65_535)
          int port,
      @Doc("Address to listen on") @Default(LOOPBACK) @NotNull @Size(min = 1) String address) {}

  /** What the server keeps in files. */
  public record Data(
      @Doc("Folder of the embedded database and of the keys that the server makes itself")
          @Default(value = "data", env = "DATA_DIR")
          @NotNull
          @Size(min = 1)
          String dir) {
    /** The folder. */
    public Path folder() {
      return Path.of(dir);
    }
  }

  /** What the server tells a collector of OpenTelemetry. */
  public record Traces(
      @Doc("Base address of a collector that takes OTLP over HTTP; without it nothing is traced")
          @Default(value = "", env = "OTEL_EXPORTER_OTLP_ENDPOINT")
          @Is(Scalar.URL)
          String endpoint,
      @Doc("The name under which the server appears in traces")
          @Default(value = "ecosire-gateway", env = "OTEL_SERVICE_NAME")
          @NotNull
          @Size(min = 1)
          String service,
      @Doc("Percent of the requests that begin a trace; those that belong to one always go on")
          @Default("100")
          @Min(0)
          @Max(100)
          int percent) {
    /** An absent address is empty. */
    public Traces {
      endpoint = Objects.requireNonNullElse(endpoint, "");
    }
  }

  /** The database of the business. */
  public record Database(
      @Doc("mysql:// or jdbc:mysql:// URL; without it an embedded database is started")
          @Default(value = "", env = "DATABASE_URL")
          @Size(max = 2000)
          String url,
      @Doc("User") @Default(value = "ecosire", env = "DATABASE_USER") @NotNull String user,
      @Doc("Password") @Default(value = "", env = "DATABASE_PASSWORD", secret = true)
          String password,
      @Doc("Connections at most") @Default("10") @Min(2) @Max(1000) int poolSize,
      @Doc("Milliseconds that a call waits for a connection before it is answered 503")
          @Default("2000")
          @Min(250)
          @Max(60_000)
          int patience,
      @Doc("Milliseconds between looks for changed rights where nodes share it; 0 for one node")
          @Default("1000")
          @Min(0)
          @Max(60_000)
          int pollMillis) {
    /** Absent texts are empty. */
    public Database {
      url = Objects.requireNonNullElse(url, "");
      password = Objects.requireNonNullElse(password, "");
    }

    /** Whether the server starts a database of its own. */
    public boolean isEmbedded() {
      return url.isEmpty();
    }
  }

  /** Counters that several nodes share. */
  public record Redis(
      @Doc("redis:// or rediss:// URL; without it each node counts for itself")
          @Default(value = "", env = "REDIS_URL", secret = true)
          @Size(max = 2000)
          String url,
      @Doc("What all names in Redis begin with") @Default("ecosire") @NotNull @Size(min = 1)
          String prefix,
      @Doc("Milliseconds that a call waits for Redis before the node counts for itself")
          @Default("250")
          @Min(10)
          @Max(10_000)
          int patience) {
    /** An absent address is empty. */
    public Redis {
      url = Objects.requireNonNullElse(url, "");
    }
  }

  /** Answers that are given again. */
  public record Idempotency(
      @Doc("Hours that an answer is kept") @Default("24") @Min(1) @Max(720) int hours,
      @Doc("Seconds after which a call is taken over whose node died")
          @Default("60")
          @Min(5)
          @Max(3600)
          int leaseSeconds) {}

  /** Work that the server does by itself. */
  public record Jobs(
      @Doc("Whether this node takes part; at least one of those on a database must")
          @Default("true")
          boolean enabled) {}

  /** What GraphQL documents may ask for. */
  public record Graphql(
      @Doc("Whether strangers may ask for the schema") @Default("true") boolean introspection,
      @Doc("Whether the newer draft's status codes are used: 422 and 294") @Default("false")
          boolean draftStatusCodes,
      @Doc("Documents in one request at most") @Default("10") @Min(1) @Max(1000) int maxBatch,
      @Doc("Cost of one request at most") @Default("50000") @Min(1) @Max(1_000_000_000) int maxCost,
      @Doc("Fields within fields at most") @Default("12") @Min(1) @Max(100) int maxDepth,
      @Doc("Folder of the only documents (*.graphql) that may run; without it any may") @Default("")
          String allowedDocuments) {
    /** Absent texts are empty. */
    public Graphql {
      allowedDocuments = Objects.requireNonNullElse(allowedDocuments, "");
    }
  }

  /** Pages of other origins. */
  public record Cors(
      @Doc("Origins that may send credentials, such as https://app.example.com") @Default("")
          List<String> origins,
      @Doc("Seconds that a browser may remember the answer") @Default("3600") @Min(0) @Max(86_400)
          int maxAge) {
    /** Absent lists are empty. */
    public Cors {
      origins = orEmpty(origins);
    }
  }

  /** What the server says about its work. */
  public record Log(
      @Doc("Whether each request is logged") @Default("true") boolean access,
      @Doc("The form of the log's lines") @Default("text") @NotNull Form form,
      @Doc("The least severity that is logged") @Default("info") @NotNull Level level) {
    /** The form of a log's lines. */
    public enum Form {
      TEXT,
      JSON
    }

    /** How much is logged. */
    public enum Level {
      ERROR,
      WARNING,
      INFO,
      DEBUG
    }
  }

  /** What the server encrypts and hashes with. */
  public record Secrets(
      @Doc("Key of at least 32 characters; without it one is made in the data folder")
          @Default(value = "", env = "ECOSIRE_ENCRYPTION_KEY", secret = true)
          @Size(min = 32, max = 1000)
          String encryptionKey,
      @Doc("What license clients sign with, of organizations that have made no secret of their own")
          @Default(value = "", env = "ECOSIRE_LICENSE_SECRET", secret = true)
          @Size(min = 16, max = 200)
          String licenseSecret) {
    /** The key, if the operator keeps one. */
    public Optional<String> key() {
      return Optional.ofNullable(encryptionKey);
    }

    /** The secret of license clients, if the operator has one for all. */
    public Optional<String> ofLicenses() {
      return Optional.ofNullable(licenseSecret);
    }
  }

  /** Example data. */
  public record Demo(
      @Doc("Whether a first start makes an organization with example data") @Default("true")
          boolean enabled) {}

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
