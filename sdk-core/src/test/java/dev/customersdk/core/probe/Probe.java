package dev.customersdk.core.probe;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiError;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.core.spi.Vendor;
import dev.customersdk.core.spi.json.ErrorFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A provider with nothing of its own, for testing what the core does for all of them. */
public final class Probe implements AutoCloseable {

  private final ApiEngine engine;

  private Probe(ApiEngine engine) {
    this.engine = engine;
  }

  public static Builder at(String baseUrl) {
    return new Builder().baseUrl(baseUrl).apiKey("key-of-the-probe");
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A read. */
  public ApiCall<Thing> get(String id) {
    return engine.call(ApiRequest.get("/things/{id}").pathParameter("id", id), Thing.class);
  }

  /** A write with a body. */
  public ApiCall<Thing> post(RetrySafety safety) {
    return engine.call(ApiRequest.post("/things", safety).body(Map.of("name", "Ada")), Thing.class);
  }

  /** A write whose response has no body. */
  public ApiCall<@Nullable Void> delete(String id, RetrySafety safety) {
    return engine.call(ApiRequest.delete("/things/{id}", safety).pathParameter("id", id));
  }

  public ApiEngine engine() {
    return engine;
  }

  @Override
  public void close() {
    engine.close();
  }

  /** What the probe reads. */
  public record Thing(String id) {}

  /** Builds probes. */
  public static final class Builder extends ClientBuilder<Builder, Probe> {

    Builder() {
      super(new Vendor("probe", "https://api.example.com"));
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public Probe build() {
      return new Probe(
          engine(
              body ->
                  new ApiError(
                      ErrorFields.text(body, "type"),
                      ErrorFields.text(body, "code"),
                      ErrorFields.text(body, "message"),
                      List.of(),
                      ErrorFields.except(body, Set.of("type", "code", "message"))),
              Map.of()));
    }
  }
}
