package dev.customersdk.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.kohort.KohortClient;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;

/** The defaults of the core as the code has them, in the words and the order of the page. */
final class CoreDefaults {

  private static final String CORE = "dev.customersdk.core.";
  private static final String CALL = CORE + "internal.call.";
  private static final String TRANSPORT = CORE + "internal.transport.";

  private final Map<String, String> rows = new LinkedHashMap<>();
  private String section = "";

  private CoreDefaults() {}

  static Map<String, String> all() throws ReflectiveOperationException {
    CoreDefaults code = new CoreDefaults();
    code.calls();
    code.connections();
    code.reading();
    return code.rows;
  }

  private void row(String name, Object value) {
    rows.put(section + ": " + name, value.toString());
  }

  private void calls() throws ReflectiveOperationException {
    section = "A call";
    KohortClient.Builder client = KohortClient.builder();
    RetryPolicy policy = RetryPolicy.defaults();
    OkHttpClient http = http();
    long largest = Code.of(client, "maxResponseBytes", Long.class);
    String settings = CORE + "internal.client.ClientSettings";
    row(
        "Timeout of a call, with all attempts and waits",
        Code.time(Code.of(client, "timeout", Duration.class)));
    row("Connecting to one address", Code.time(Duration.ofMillis(http.connectTimeoutMillis())));
    row("Silence of the vendor", Code.time(Duration.ofMillis(http.readTimeoutMillis())));
    row("Largest response, after decompression", Code.size(largest));
    long room = Code.constant(settings, "ROOM_FOR_HEADERS", Long.class);
    row("What a response may take on the wire", Code.size(2 * largest + room));
    row("Attempts", Code.of(client, "retryPolicy", RetryPolicy.class).maxAttempts());
    row("Wait before the second attempt", wait(policy, 1));
    row("Wait before the third attempt", wait(policy, 2));
    row("Longest wait that the vendor did not ask for", Code.time(policy.maxDelay()));
    boolean unbounded = policy.maxRetryAfter().equals(ChronoUnit.FOREVER.getDuration());
    row("Longest `Retry-After` that is waited for", unbounded ? "what the timeout leaves" : "?");
    row(
        "Updates, deletes and Flex's create with an address retried after an unclear attempt",
        no(policy.retriesIdempotentWrites()));
    row("Retries without a healthy response", Code.of(client, "retryBudget", Integer.class));
    row(
        "Healthy responses that give one of them back",
        Code.constant(CALL + "RetryBudget", "COST", Integer.class));
    row("The vendor's own text in messages", no(Code.of(client, "vendorQuoted", Boolean.class)));
    Object quote =
        Code.constant(CORE + "internal.client.ErrorNotes", "LONGEST_QUOTE", Integer.class);
    row("Longest such text", quote + " characters");
    boolean allowed = Code.of(client, "insecureHttpAllowed", Boolean.class);
    row("Plain http to another machine", allowed ? "allowed" : "refused");
  }

  private void connections() throws ReflectiveOperationException {
    section = "Connections and threads";
    OkHttpClient http = http();
    ThreadPoolExecutor threads = (ThreadPoolExecutor) http.dispatcher().executorService();
    Object pool = Code.of(http.connectionPool(), "delegate", Object.class);
    Duration kept = Duration.ofNanos(Code.of(pool, "keepAliveDurationNs", Long.class));
    row("Idle connections", Code.of(pool, "maxIdleConnections", Integer.class));
    row("An idle connection is kept", Code.time(kept));
    Duration ping = Duration.ofMillis(http.pingIntervalMillis());
    row("Pings of HTTP/2", "every " + Code.time(ping));
    boolean same = http.dispatcher().getMaxRequests() == threads.getMaximumPoolSize();
    row("Asynchronous calls at once, and their threads", same ? threads.getMaximumPoolSize() : -1);
    Duration idle = Duration.ofMillis(threads.getKeepAliveTime(TimeUnit.MILLISECONDS));
    row("An idle thread ends after", Code.time(idle));
    ThreadPoolExecutor timer =
        Code.of(Code.of(engine(), "timing", Object.class), "timer", ThreadPoolExecutor.class);
    row("Names of threads", named(threads) + ", " + named(timer));
    Object callbacks = Code.invoked(KohortClient.builder(), "callbacks");
    row("Futures complete on", callbacks == ForkJoinPool.commonPool() ? "the common pool" : "?");
    String dns = TRANSPORT + "CancellableDns";
    row(
        "A resolver that hangs is asked again after",
        Code.time(Code.constant(dns, "HANGS_AFTER", Duration.class)));
    Duration supplier = Code.constant(CALL + "Renewal", "HANGS_AFTER", Duration.class);
    row("A supplier of credentials that hangs is asked again after", Code.time(supplier));
    row(
        "Resolvers, or suppliers, that hang, at once",
        Code.constant(TRANSPORT + "SharedLookup", "MOST_AT_ONCE", Integer.class));
    row(
        "Credentials that a proxy may refuse one after the other",
        Code.constant(TRANSPORT + "ProxyLogin", "MOST_REFUSALS", Integer.class));
  }

  private void reading() throws ReflectiveOperationException {
    section = "What is read";
    StreamReadConstraints limits =
        Code.constant(CORE + "internal.json.Json", "FACTORY", JsonFactory.class)
            .streamReadConstraints();
    row("Depth of JSON", limits.getMaxNestingDepth());
    row(
        "Depth of free-form JSON",
        Code.constant(CORE + "spi.json.FreeForm$Copy", "MAX_DEPTH", Integer.class));
    row("Longest text in JSON", limits.getMaxStringLength() + " characters");
    row(
        "Digits of a number",
        Code.constant(CORE + "internal.json.JsonNumber", "MOST_DIGITS", Integer.class));
    Object tokens = Code.constant(CORE + "internal.json.TokenLimit", "MOST", Integer.class);
    row("Names, values and brackets in a body", tokens);
    row(
        "Largest error body that is read as JSON",
        Code.size(Code.constant(CALL + "ErrorBody", "MOST_BYTES", Integer.class)));
    row(
        "Kept of a body on an exception",
        Code.size(Code.constant(CALL + "BufferedResponse", "KEPT_FOR_PEOPLE", Integer.class)));
    long scan =
        Code.constant("dev.customersdk.generic.UploadFileRequest", "TEN_MEGABYTES", Long.class);
    row("Largest upload", Code.size(scan));
  }

  private static String wait(RetryPolicy policy, int attempt) throws ReflectiveOperationException {
    Object least = Code.call(CALL + "RetryDecision", "backoff", policy, attempt, 0.0);
    Object most = Code.call(CALL + "RetryDecision", "backoff", policy, attempt, 1.0);
    return millis(least) + " to " + millis(most) + ", at random";
  }

  private static String millis(Object nanos) {
    return (Long) nanos / 1_000_000 + " ms";
  }

  private static String named(ThreadPoolExecutor threads) throws ReflectiveOperationException {
    return "`" + Code.of(threads.getThreadFactory(), "name", String.class) + "`";
  }

  /** OkHttp as a client without one of the caller's has it. */
  private static OkHttpClient http() throws ReflectiveOperationException {
    return Code.of(Code.of(engine(), "transport", Object.class), "client", OkHttpClient.class);
  }

  private static Object engine() throws ReflectiveOperationException {
    KohortClient client = KohortClient.builder().apiKey("sk_test_1").build();
    return Code.of(Code.of(client, "engine", Object.class), "engine", Object.class);
  }

  private static String no(boolean yes) {
    return yes ? "yes" : "no";
  }
}
