package dev.customersdk.benchmarks.sdk;

import dev.customersdk.benchmarks.client.MeasuredClient;
import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.core.spi.json.JsonText;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What the four clients have in common. The everyday view is the prepared one, executed at once.
 *
 * @param <C> the customer
 * @param <R> the request
 */
abstract class SdkClient<C, R extends JsonText> implements MeasuredClient {

  static final String KEY = "sk_test_1234567890";

  final Scenario scenario;
  final R request;

  private final JsonCodec<C> codec;
  private final JsonCodec<R> requestCodec;
  private final byte[] sample;

  SdkClient(Scenario scenario, Class<C> type, Class<R> requestType) {
    this.scenario = scenario;
    this.codec = codec(type);
    this.sample = scenario.customer();
    this.requestCodec = codec(requestType);
    this.request = requestCodec.fromJson(new String(scenario.request(), StandardCharsets.UTF_8));
  }

  /** The codec beside the model, which only the model's package sees. */
  @SuppressWarnings("unchecked") // it is named after the type
  private static <T> JsonCodec<T> codec(Class<T> type) {
    try {
      Field instance = Class.forName(type.getName() + "Codec").getDeclaredField("INSTANCE");
      instance.setAccessible(true);
      return (JsonCodec<T>) instance.get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " has no codec", e);
    }
  }

  static String baseUrl(Scenario scenario, String server) {
    return server + "/" + scenario.key();
  }

  abstract ApiCall<C> getCall();

  abstract ApiCall<C> writeCall();

  abstract ApiCall<Page<C>> pageCall();

  @Override
  public C get() {
    return getCall().execute();
  }

  @Override
  public C write() {
    return writeCall().execute();
  }

  @Override
  public List<C> page() {
    return pageCall().execute().items();
  }

  @Override
  public CompletableFuture<C> getAsync() {
    return getCall().executeAsync();
  }

  /** From bytes, as in a call; the public {@code fromJson} takes a text. */
  @Override
  public C decode() throws IOException {
    return codec.read(sample, sample.length);
  }

  /** To bytes, as in a call; the public {@code toJson} makes a text. */
  @Override
  public byte[] encode() throws IOException {
    return requestCodec.bytes(request);
  }
}
