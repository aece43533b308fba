package dev.customersdk.examples.cli.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Emulator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** A vendor, and what the command line must know about it beyond its operations. */
@SuppressWarnings("ImmutableEnumChecker") // nobody can change its suppliers and maps
public enum Vendor {
  /** KohortPay; an export asks for an order, without which its pages may shift. */
  KOHORT(
      "KohortPay",
      KohortClient.class,
      KohortClient::builder,
      EmulatedVendor::kohort,
      "create",
      "id",
      "emailAddress",
      Map.of("take", "100", "order-by", "createdAt:asc")),

  /** Checkout Page, which has no create: an import updates customers. */
  CHECKOUTPAGE(
      "Checkout Page",
      CheckoutPageClient.class,
      CheckoutPageClient::builder,
      EmulatedVendor::checkoutPage,
      "update-merging",
      "id",
      "email",
      Map.of("limit", "100")),

  /** Flex. */
  FLEX(
      "Flex",
      FlexClient.class,
      FlexClient::builder,
      EmulatedVendor::flex,
      "create-or-update",
      "customer_id",
      "email",
      Map.of("limit", "100")),

  /** The generic customers API. */
  GENERIC(
      "the generic customers API",
      GenericClient.class,
      GenericClient::builder,
      EmulatedVendor::generic,
      "create",
      "id",
      "email",
      Map.of("limit", "100"));

  private final String title;
  private final Class<? extends AutoCloseable> client;
  private final Supplier<? extends ClientBuilder<?, ? extends AutoCloseable>> builder;
  private final Supplier<Emulator> emulator;
  private final String importOperation;
  private final String idProperty;
  private final String emailProperty;
  private final Map<String, String> exportQuery;

  Vendor(
      String title,
      Class<? extends AutoCloseable> client,
      Supplier<? extends ClientBuilder<?, ? extends AutoCloseable>> builder,
      Supplier<Emulator> emulator,
      String importOperation,
      String idProperty,
      String emailProperty,
      Map<String, String> exportQuery) {
    this.title = title;
    this.client = client;
    this.builder = builder;
    this.emulator = emulator;
    this.importOperation = importOperation;
    this.idProperty = idProperty;
    this.emailProperty = emailProperty;
    this.exportQuery = exportQuery;
  }

  /** The name of its command. */
  public String command() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** The type of its clients. */
  public Class<? extends AutoCloseable> client() {
    return client;
  }

  /** A builder of a client. */
  ClientBuilder<?, ? extends AutoCloseable> builder() {
    return builder.get();
  }

  /** An emulator with some customers, started. */
  Emulator startEmulator() {
    return emulator.get();
  }

  /** The environment variable with this ending. */
  String variable(String ending) {
    return name() + "_" + ending;
  }

  /** The operation that each row of an import is made into. */
  public String importOperation() {
    return importOperation;
  }

  /** The property of a customer that holds its id. */
  public String idProperty() {
    return idProperty;
  }

  /** The property of a customer that holds its e-mail address. */
  public String emailProperty() {
    return emailProperty;
  }

  /** The options of the list with which an export walks, unless others are given. */
  public Map<String, String> exportQuery() {
    return exportQuery;
  }

  /**
   * Whether importing a row twice comes to the same as once: an update does, and so does a create
   * under an id of the caller's.
   */
  public boolean isRepeatable(ObjectNode row) {
    return this == CHECKOUTPAGE || (this == GENERIC && row.hasNonNull(idProperty));
  }

  /** Whether an import needs the id of a customer that is there. */
  public boolean importsById() {
    return this == CHECKOUTPAGE;
  }

  /** A body as the vendor's requests want it: Flex's metadata are a text that holds JSON. */
  public ObjectNode requestBody(ObjectNode body) {
    return this == FLEX && body.path("metadata").isObject()
        ? body.put("metadata", body.get("metadata").toString())
        : body;
  }
}
