package dev.customersdk.benchmarks.peers;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.param.CustomerListParams;
import com.stripe.param.CustomerUpdateParams;
import dev.customersdk.benchmarks.client.MeasuredClient;
import java.util.List;

/** Stripe's SDK. */
public final class StripePeer implements MeasuredClient {

  static final String ID = "cus_NffrFeUfNV2Hib";

  private final StripeClient client;
  private final CustomerUpdateParams changes =
      CustomerUpdateParams.builder()
          .setName("John Doe")
          .setEmail("john.doe@example.com")
          .setPhone("+15555550123")
          .setAddress(
              CustomerUpdateParams.Address.builder()
                  .setLine1("10380 Bren Road West")
                  .setCity("Minnetonka")
                  .setState("MN")
                  .setPostalCode("55129")
                  .setCountry("US")
                  .build())
          .build();

  /** A client of the server. */
  public StripePeer(String server) {
    this.client =
        StripeClient.builder()
            .setApiKey("sk_test_1234567890")
            .setApiBase(server + "/stripe")
            .build();
  }

  @Override
  public Object get() throws StripeException {
    return client.v1().customers().retrieve(ID);
  }

  @Override
  public Object write() throws StripeException {
    return client.v1().customers().update(ID, changes);
  }

  @Override
  public List<?> page() throws StripeException {
    CustomerListParams query = CustomerListParams.builder().setLimit(100L).build();
    return client.v1().customers().list(query).getData();
  }

  @Override
  public void close() {}
}
