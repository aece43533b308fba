package dev.customersdk.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.customersdk.benchmarks.client.MeasuredClient;
import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.benchmarks.model.KohortCustomer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Retrofit with Jackson: Kohort's customers as everybody would declare them. */
public final class RetrofitPeer implements MeasuredClient {

  private static final String KEY = "Bearer sk_test_1234567890";

  /** The endpoints. */
  interface Api {
    @GET("customers/{id}")
    Call<KohortCustomer> get(@Path("id") String id, @Header("Authorization") String key);

    @POST("customers")
    Call<KohortCustomer> create(@Body KohortCustomer body, @Header("Authorization") String key);

    @GET("customers")
    Call<CustomerList> list(@Query("take") int take, @Header("Authorization") String key);
  }

  /** A page. */
  record CustomerList(List<KohortCustomer> data, int count) {}

  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES))
          .build();
  private final KohortCustomer request;
  private final Api api;

  /** A client of the server. */
  public RetrofitPeer(String server) throws IOException {
    JsonMapper mapper =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();
    this.request = mapper.readValue(Scenario.KOHORT.request(), KohortCustomer.class);
    this.api =
        new Retrofit.Builder()
            .client(http)
            .baseUrl(server + "/kohort/")
            .addConverterFactory(JacksonConverterFactory.create(mapper))
            .build()
            .create(Api.class);
  }

  @Override
  public Object get() throws IOException {
    return body(api.get(Scenario.KOHORT.id(), KEY).execute());
  }

  @Override
  public Object write() throws IOException {
    return body(api.create(request, KEY).execute());
  }

  @Override
  public List<?> page() throws IOException {
    return body(api.list(100, KEY).execute()).data();
  }

  private static <T> T body(Response<T> response) throws IOException {
    T body = response.body();
    if (body == null) {
      throw new IOException("status " + response.code());
    }
    return body;
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
