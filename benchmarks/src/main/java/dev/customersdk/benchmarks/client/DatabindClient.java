package dev.customersdk.benchmarks.client;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.customersdk.benchmarks.model.CheckoutPageCustomer;
import dev.customersdk.benchmarks.model.FlexCustomer;
import dev.customersdk.benchmarks.model.GenericCustomer;
import dev.customersdk.benchmarks.model.KohortCustomer;
import dev.customersdk.benchmarks.model.Model;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Raw OkHttp, and databind into the floor's own classes with public fields. */
public final class DatabindClient extends OkHttpCalls {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  /** The envelope of one customer, whatever the vendor calls it. */
  record One<T>(@JsonAlias({"data", "customer"}) T value) {}

  /** The envelope of a page, whatever the vendor calls it. */
  record Rows<T>(@JsonAlias({"data", "customers"}) List<T> values) {}

  /** Flex's envelope of a request. */
  record FlexRequest(Model customer) {}

  private final boolean inEnvelope;
  private final ObjectReader customers;
  private final ObjectReader ones;
  private final ObjectReader pages;
  private final byte[] sample;
  private final Model request;
  private final Object requestOnWire;

  /** A client of the server. */
  public DatabindClient(Scenario scenario, String server) throws IOException {
    super(scenario, server);
    Class<? extends Model> type = type(scenario);
    this.inEnvelope = scenario.envelope() != null;
    this.customers = MAPPER.readerFor(type);
    this.ones = MAPPER.readerFor(generic(One.class, type));
    this.pages = MAPPER.readerFor(generic(Rows.class, type));
    this.sample = scenario.customer();
    this.request = customers.readValue(scenario.request());
    this.requestOnWire = scenario.requestInEnvelope() ? new FlexRequest(request) : request;
  }

  private static JavaType generic(Class<?> envelope, Class<?> type) {
    return MAPPER.getTypeFactory().constructParametricType(envelope, type);
  }

  private static Class<? extends Model> type(Scenario scenario) {
    return switch (scenario) {
      case KOHORT -> KohortCustomer.class;
      case CHECKOUTPAGE -> CheckoutPageCustomer.class;
      case FLEX -> FlexCustomer.class;
      case GENERIC -> GenericCustomer.class;
    };
  }

  @Override
  Object readCustomer(InputStream body) throws IOException {
    return inEnvelope ? ones.<One<?>>readValue(body).value() : customers.readValue(body);
  }

  @Override
  List<?> readPage(InputStream body) throws IOException {
    return pages.<Rows<?>>readValue(body).values();
  }

  @Override
  byte[] requestBody() throws IOException {
    return MAPPER.writeValueAsBytes(requestOnWire);
  }

  @Override
  public Object decode() throws IOException {
    return customers.readValue(sample);
  }

  @Override
  public byte[] encode() throws IOException {
    return MAPPER.writeValueAsBytes(request);
  }
}
