package dev.customersdk.benchmarks.client;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.customersdk.benchmarks.model.CheckoutPageCustomer;
import dev.customersdk.benchmarks.model.FlexCustomer;
import dev.customersdk.benchmarks.model.GenericCustomer;
import dev.customersdk.benchmarks.model.KohortCustomer;
import dev.customersdk.benchmarks.model.Model;
import dev.customersdk.benchmarks.model.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The floor: raw OkHttp, and Jackson's streaming API by hand. */
public final class FloorClient extends OkHttpCalls {

  private static final JsonFactory JSON = new JsonFactory();

  private final Scenario scenario;
  private final ModelReader<? extends Model> reader;
  private final byte[] sample;
  private final Model request;

  /** A client of the server. */
  public FloorClient(Scenario scenario, String server) throws IOException {
    super(scenario, server);
    this.scenario = scenario;
    this.reader = reader(scenario);
    this.sample = scenario.customer();
    try (JsonParser json = JSON.createParser(scenario.request())) {
      json.nextToken();
      this.request = reader.read(json);
    }
  }

  private static ModelReader<? extends Model> reader(Scenario scenario) {
    return switch (scenario) {
      case KOHORT -> KohortCustomer::read;
      case CHECKOUTPAGE -> CheckoutPageCustomer::read;
      case FLEX -> FlexCustomer::read;
      case GENERIC -> GenericCustomer::read;
    };
  }

  @Override
  Model readCustomer(InputStream body) throws IOException {
    try (JsonParser json = JSON.createParser(body)) {
      enter(json, scenario.envelope());
      return reader.read(json);
    }
  }

  @Override
  List<Model> readPage(InputStream body) throws IOException {
    try (JsonParser json = JSON.createParser(body)) {
      enter(json, scenario.rows());
      List<Model> rows = new ArrayList<>();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        rows.add(reader.read(json));
      }
      return rows;
    }
  }

  /** Moves to the value of the property, or to the beginning if there is no envelope. */
  private static void enter(JsonParser json, @Nullable String envelope) throws IOException {
    json.nextToken();
    if (envelope == null) {
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = envelope.equals(json.currentName());
      json.nextToken();
      if (found) {
        return;
      }
      json.skipChildren();
    }
    throw new IOException("no property " + envelope);
  }

  @Override
  byte[] requestBody() throws IOException {
    return encode(scenario.requestInEnvelope() ? scenario.envelope() : null);
  }

  @Override
  public Model decode() throws IOException {
    try (JsonParser json = JSON.createParser(sample)) {
      json.nextToken();
      return reader.read(json);
    }
  }

  @Override
  public byte[] encode() throws IOException {
    return encode(null);
  }

  private byte[] encode(@Nullable String envelope) throws IOException {
    ByteArrayBuilder bytes = new ByteArrayBuilder(JSON._getBufferRecycler());
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      if (envelope == null) {
        request.write(json);
      } else {
        json.writeStartObject();
        json.writeFieldName(envelope);
        request.write(json);
        json.writeEndObject();
      }
    }
    byte[] encoded = bytes.toByteArray();
    bytes.release();
    return encoded;
  }
}
