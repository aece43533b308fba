package dev.customersdk.examples;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.checkoutpage.CheckoutPageWebhooks;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.core.spi.Vendor;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.flex.FlexWebhooks;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.generic.GenericMode;
import dev.customersdk.generic.GenericWebhooks;
import dev.customersdk.kohort.KohortClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import jdk.jfr.Name;

/** The defaults around calls as the code has them, in the words and the order of the page. */
final class VendorDefaults {

  private static final String CORE = "dev.customersdk.core.";
  private static final Duration EVER = Duration.ofDays(1);

  private final Map<String, String> rows = new LinkedHashMap<>();
  private String section = "";

  private VendorDefaults() {}

  static Map<String, String> all() throws ReflectiveOperationException {
    VendorDefaults code = new VendorDefaults();
    code.rateLimits();
    code.clients();
    code.webhooks();
    return code.rows;
  }

  private void row(String name, Object value) {
    rows.put(section + ": " + name, value.toString());
  }

  private void rateLimits() throws ReflectiveOperationException {
    section = "Rate limits";
    CheckoutPageClient.Builder here =
        CheckoutPageClient.builder().baseUrl("http://localhost:8080").apiKey("1");
    row("KohortPay", limit(kohort()));
    row("Checkout Page", limit(CheckoutPageClient.builder().apiKey("1").build()));
    row("Checkout Page, a base URL on this machine", limit(here.build()));
    row("Flex", limit(FlexClient.builder().apiKey("1").build()));
    row("Generic API", limit(generic()));
    row(
        "Documented for a test key of the generic API",
        limit(GenericMode.TEST.documentedRateLimit()));
    row(
        "Documented for a live key of the generic API",
        limit(GenericMode.LIVE.documentedRateLimit()));
    GenericClient.Builder supplied =
        GenericClient.builder()
            .baseUrl("https://api.example.com")
            .credentials(Credentials.bearer(() -> "sk_live_1"));
    row("Where the key's mode is not known", limit(supplied.documentedRateLimit().build()));
    RateLimit hundred = RateLimit.tokenBucket(100, Duration.ofSeconds(76));
    long atOnce = LongStream.range(0, 100).filter(i -> hundred.reserve(0, EVER).isZero()).count();
    row("A token bucket lets out at once", atOnce + " of 100");
    RateLimit another = RateLimit.tokenBucket(100, Duration.ofSeconds(76));
    LongStream.range(0, atOnce).forEach(i -> another.reserve(0, EVER));
    long apart = another.reserve(0, EVER).toMillis();
    row(
        "A token bucket lets out the rest, spread over the window",
        "at " + 7_600_000 / (apart * (100 - atOnce)) + " % of their rate");
    row(
        "Slowest after refusals",
        Code.constant(CORE + "TokenBucket", "SLOWEST", Integer.class) + " times");
  }

  private void clients() throws ReflectiveOperationException {
    section = "Clients";
    row("KohortPay's address and key", home(KohortClient.builder()));
    row("Checkout Page's address and key", home(CheckoutPageClient.builder()));
    row("Flex's address and key", home(FlexClient.builder()));
    row("The generic API's address and key", home(GenericClient.builder()));
    RequestPreview preview = generic().customers().prepare().get("1").preview();
    row(
        "Version of the generic API",
        String.valueOf(preview.headers().get("DigitalRiver-Version")));
    String agent =
        String.valueOf(
            kohort().customers().prepare().get("1").preview().headers().get("User-Agent"));
    row("User agent of KohortPay's client", "`" + agent.replaceFirst("/\\S+", "/VERSION") + "`");
    System.Logger log =
        Code.constant(CORE + "internal.observe.CallLog", "LOGGER", System.Logger.class);
    row("Logger", "`" + log.getName() + "`");
    row("Events of the flight recorder", event("CallEvent") + ", " + event("AttemptEvent"));
  }

  private static String event(String type) throws ReflectiveOperationException {
    Class<?> event = Class.forName(CORE + "internal.observe." + type);
    return "`" + event.getAnnotation(Name.class).value() + "`";
  }

  private void webhooks() throws ReflectiveOperationException {
    section = "Webhooks";
    row(
        "Largest body",
        Code.same(
            "maxBodyBytes",
            Integer.class,
            bytes -> Code.size(bytes),
            CheckoutPageWebhooks.builder(),
            FlexWebhooks.builder(),
            GenericWebhooks.builder()));
    row(
        "Longest header",
        Code.size(Code.constant(CORE + "spi.webhooks.SignatureHeaders", "LONGEST", Integer.class)));
    row(
        "Distance of a delivery's time, before or after",
        Code.same(
            "tolerance",
            Duration.class,
            Code::time,
            FlexWebhooks.builder(),
            GenericWebhooks.builder()));
  }

  private static KohortClient kohort() {
    return KohortClient.builder().apiKey("sk_test_1").build();
  }

  private static GenericClient generic() {
    return GenericClient.builder().baseUrl("https://api.example.com").apiKey("sk_test_1").build();
  }

  private static String home(ClientBuilder<?, ?> builder) throws ReflectiveOperationException {
    Vendor vendor = Code.of(builder, "vendor", Vendor.class);
    String url = vendor.defaultBaseUrl().map(it -> "`" + it + "`").orElse("none");
    try {
      builder.environment(Map.of());
      return url + ", no key";
    } catch (IllegalStateException e) {
      String message = String.valueOf(e.getMessage());
      return url + ", `" + message.replaceAll(".*variable (\\w+) .*", "$1") + "`";
    }
  }

  /** The limit that the engine of a client makes for each key. */
  private static String limit(AutoCloseable client) throws ReflectiveOperationException {
    Object outer = Code.of(client, "engine", Object.class);
    Object engine = Code.of(outer, "engine", Object.class);
    Object settings = Code.of(engine, "settings", Object.class);
    Object limits = Code.invoked(settings, "rateLimit");
    return limits instanceof Supplier<?> supplier ? limit((RateLimit) supplier.get()) : "none";
  }

  /** What was said to a token bucket: its window, and the number that its interval comes from. */
  private static String limit(RateLimit bucket) throws ReflectiveOperationException {
    long window = Code.of(bucket, "window", Long.class);
    long interval = Code.of(bucket, "interval", Long.class);
    long depth = Code.of(bucket, "depth", Long.class);
    long atOnce = depth / interval + 1;
    long requests = Math.round(window / (0.95 * interval)) + atOnce;
    return requests + " in " + Code.time(Duration.ofNanos(window));
  }
}
