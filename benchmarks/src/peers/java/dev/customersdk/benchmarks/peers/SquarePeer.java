package dev.customersdk.benchmarks.peers;

import com.squareup.square.SquareClient;
import com.squareup.square.types.Address;
import com.squareup.square.types.GetCustomersRequest;
import com.squareup.square.types.ListCustomersRequest;
import com.squareup.square.types.UpdateCustomerRequest;
import dev.customersdk.benchmarks.client.MeasuredClient;
import java.util.List;

/** Square's SDK. */
public final class SquarePeer implements MeasuredClient {

  static final String ID = "JDKYHBWT1D4F8MFH63DBMEN8Y4";

  private final SquareClient client;
  private final UpdateCustomerRequest changes =
      UpdateCustomerRequest.builder()
          .customerId(ID)
          .givenName("John")
          .familyName("Doe")
          .emailAddress("john.doe@example.com")
          .phoneNumber("+15555550123")
          .address(
              Address.builder()
                  .addressLine1("10380 Bren Road West")
                  .locality("Minnetonka")
                  .administrativeDistrictLevel1("MN")
                  .postalCode("55129")
                  .build())
          .build();

  /** A client of the server. */
  public SquarePeer(String server) {
    this.client =
        SquareClient.builder().token("sk_test_1234567890").url(server + "/square").build();
  }

  @Override
  public Object get() {
    return client
        .customers()
        .get(GetCustomersRequest.builder().customerId(ID).build())
        .getCustomer()
        .orElseThrow();
  }

  @Override
  public Object write() {
    return client.customers().update(changes).getCustomer().orElseThrow();
  }

  @Override
  public List<?> page() {
    return client.customers().list(ListCustomersRequest.builder().limit(100).build()).getItems();
  }

  @Override
  public void close() {}
}
