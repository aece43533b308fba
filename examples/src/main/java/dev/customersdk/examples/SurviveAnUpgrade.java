package dev.customersdk.examples;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.TransportException;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import java.util.Optional;

/**
 * Code that compiles and means the same when enums, kinds of failures and properties have grown.
 */
final class SurviveAnUpgrade {

  private SurviveAnUpgrade() {}

  static String kind(SdkException failure) {
    if (failure instanceof ApiException.NotFound) {
      return "there is no such customer";
    } else if (failure instanceof ApiException no) {
      return "the vendor said no: " + no.status(); // with whatever kind there is then
    } else {
      return "no usable response: " + failure.outcome();
    }
  }

  static String reason(TransportException failure) {
    return switch (failure.reason()) {
      case DNS, CONNECT -> "is the network up?";
      case RATE_LIMIT -> "too many calls for the limit";
      default -> failure.reason().name(); // one that is new, too
    };
  }

  static String locale(CreateCustomerRequest request) {
    return request.locale().map(locale -> locale.wireValue()).orElse("none");
  }

  static Optional<Object> referredBy(Customer customer) {
    return Optional.ofNullable(customer.extras().get("referredBy"));
  }
}
