package dev.customersdk.benchmarks.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Raw OkHttp, as one writes it when every byte counts; subclasses differ in the codec. */
abstract class OkHttpCalls implements MeasuredClient {

  private static final int CONNECTIONS = 64;
  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient http;
  private final Scenario scenario;
  private final HttpUrl base;

  OkHttpCalls(Scenario scenario, String server) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(CONNECTIONS);
    dispatcher.setMaxRequestsPerHost(CONNECTIONS);
    this.http =
        new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(CONNECTIONS, 5, TimeUnit.MINUTES))
            .dispatcher(dispatcher)
            .build();
    this.scenario = scenario;
    this.base = HttpUrl.get(server + "/" + scenario.key());
  }

  abstract Object readCustomer(InputStream body) throws IOException;

  abstract List<?> readPage(InputStream body) throws IOException;

  abstract byte[] requestBody() throws IOException;

  @Override
  public Object get() throws IOException {
    try (Response response = http.newCall(getRequest()).execute()) {
      return readCustomer(successful(response));
    }
  }

  @Override
  public Object write() throws IOException {
    HttpUrl url = base.newBuilder().addPathSegments(scenario.writePath()).build();
    Request request =
        to(url).method(scenario.writeMethod(), RequestBody.create(requestBody(), JSON)).build();
    try (Response response = http.newCall(request).execute()) {
      return readCustomer(successful(response));
    }
  }

  @Override
  public List<?> page() throws IOException {
    HttpUrl url =
        base.newBuilder()
            .addPathSegments(scenario.listPath())
            .addQueryParameter(scenario.limit(), "100")
            .build();
    try (Response response = http.newCall(to(url).build()).execute()) {
      return readPage(successful(response));
    }
  }

  @Override
  public CompletableFuture<?> getAsync() {
    CompletableFuture<Object> future = new CompletableFuture<>();
    http.newCall(getRequest())
        .enqueue(
            new Callback() {
              @Override
              public void onResponse(Call call, Response response) throws IOException {
                try (response) {
                  future.complete(readCustomer(successful(response)));
                } catch (IOException e) {
                  future.completeExceptionally(e);
                }
              }

              @Override
              public void onFailure(Call call, IOException e) {
                future.completeExceptionally(e);
              }
            });
    return future;
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private Request getRequest() {
    return to(base.newBuilder().addPathSegments(scenario.customerPath()).build()).build();
  }

  private static Request.Builder to(HttpUrl url) {
    return new Request.Builder()
        .url(url)
        .header("Authorization", "Bearer sk_test_1234567890")
        .header("Accept", "application/json")
        .header("User-Agent", "floor/1.0");
  }

  private static InputStream successful(Response response) throws IOException {
    if (!response.isSuccessful()) {
      throw new IOException("status " + response.code());
    }
    return response.body().byteStream();
  }
}
