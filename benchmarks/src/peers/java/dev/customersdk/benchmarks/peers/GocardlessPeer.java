package dev.customersdk.benchmarks.peers;

import com.gocardless.GoCardlessClient;
import dev.customersdk.benchmarks.client.MeasuredClient;
import java.util.List;

/** GoCardless's SDK. */
public final class GocardlessPeer implements MeasuredClient {

  static final String ID = "CU0001ZQ0Z0Z0Z";

  private final GoCardlessClient client;

  /** A client of the server. */
  public GocardlessPeer(String server) {
    this.client = GoCardlessClient.newBuilder("sandbox_1234567890").withBaseUrl(server).build();
  }

  @Override
  public Object get() {
    return client.customers().get(ID).execute();
  }

  /** The request is the call, so that it cannot exist before. */
  @Override
  public Object write() {
    return client
        .customers()
        .update(ID)
        .withGivenName("John")
        .withFamilyName("Doe")
        .withEmail("john.doe@example.com")
        .withPhoneNumber("+15555550123")
        .withAddressLine1("10380 Bren Road West")
        .withCity("Minnetonka")
        .withPostalCode("55129")
        .withCountryCode("US")
        .execute();
  }

  @Override
  public List<?> page() {
    return client.customers().list().withLimit(100).execute().getItems();
  }

  @Override
  public void close() {}
}
