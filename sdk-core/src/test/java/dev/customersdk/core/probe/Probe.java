package dev.customersdk.core.probe;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiError;
import dev.customersdk.core.FileContent;
import dev.customersdk.core.Page;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.UploadProgress;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.core.spi.IdCheck;
import dev.customersdk.core.spi.ListPage;
import dev.customersdk.core.spi.MultipartForm;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.core.spi.Vendor;
import dev.customersdk.core.spi.json.ErrorProperties;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.core.spi.json.JsonModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
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
    return engine.call(
        ApiRequest.get("/things/{id}").pathParameter("id", id), JsonCodec.mapped(Thing.class));
  }

  /** A read whose response must be about this very thing. */
  public ApiCall<Thing> getChecked(String id) {
    return engine.call(
        ApiRequest.get("/things/{id}").pathParameter("id", id),
        JsonCodec.mapped(Thing.class),
        IdCheck.of(id, Thing::id));
  }

  /** A list, from this page on. */
  public ApiCall<Page<Thing>> list(int page) {
    return engine.list(
        page,
        number -> ApiRequest.get("/things").queryParameter("page", Optional.of(number)),
        JsonCodec.mapped(Things.class),
        (number, things) ->
            new ListPage<>(things.rows, things.more ? Optional.of(number + 1) : Optional.empty()));
  }

  /** A write with a body. */
  public ApiCall<Thing> post(RetrySafety safety) {
    return engine.call(
        ApiRequest.post("/things", safety).body(Map.of("name", "Ada")),
        JsonCodec.mapped(Thing.class));
  }

  /** A write whose body has properties of all kinds. */
  public ApiCall<Thing> update(String id, Change change) {
    return engine.call(
        ApiRequest.patch("/things/{id}", RetrySafety.IDEMPOTENT)
            .pathParameter("id", id)
            .body(change),
        JsonCodec.mapped(Thing.class));
  }

  /** A create under an id of the caller's. */
  public ApiCall<Thing> create(String id) {
    return engine.create(
        ApiRequest.post("/things", RetrySafety.KEYED).body(Map.of("id", id)),
        JsonCodec.mapped(Thing.class),
        thing -> thing,
        get(id),
        Thing::createdTime,
        failure -> false);
  }

  /** A write whose response has no body. */
  public ApiCall<@Nullable Void> delete(String id, RetrySafety safety) {
    return engine.call(ApiRequest.delete("/things/{id}", safety).pathParameter("id", id));
  }

  /** A write that sends a file. */
  public ApiCall<Thing> upload(FileContent content, UploadProgress progress) {
    return engine.call(
        ApiRequest.post("/files", RetrySafety.ONCE)
            .form(
                new MultipartForm()
                    .file("file", content.name(), "application/octet-stream", content, progress)
                    .text("purpose", Optional.of("test"))),
        JsonCodec.mapped(Thing.class));
  }

  /** A read into a file. */
  public ApiCall<Path> download(Path target) {
    return engine.download(ApiRequest.get("/files/1/content"), target);
  }

  public Probe with(RequestOptions options) {
    return new Probe(engine.with(options));
  }

  public ApiEngine engine() {
    return engine;
  }

  @Override
  public void close() {
    engine.close();
  }

  /** What the probe reads. */
  @Value.Immutable
  @JsonDeserialize(builder = Thing.Builder.class)
  public interface Thing extends JsonModel<Thing.Builder> {

    @Value.Redacted
    String id();

    Optional<Instant> createdTime();

    @Override
    default Builder toBuilder() {
      return new Builder().from(this);
    }

    /** Builds things. */
    final class Builder extends ImmutableThing.Builder implements JsonModel.Builder<Builder> {}
  }

  private record Things(List<Thing> rows, boolean more) {}

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
                      ErrorProperties.text(body, "type"),
                      ErrorProperties.text(body, "code"),
                      ErrorProperties.text(body, "message"),
                      List.of(),
                      ErrorProperties.except(body, Set.of("type", "code", "message"))),
              Map.of()));
    }
  }
}
