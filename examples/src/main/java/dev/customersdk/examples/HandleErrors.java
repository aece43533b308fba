package dev.customersdk.examples;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.TransportException;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;

/** What to do about each kind of failure. */
final class HandleErrors {

  private HandleErrors() {}

  static String run(KohortClient kohort, CreateCustomerRequest request) {
    try {
      return "created " + kohort.customers().create(request).id();
    } catch (ApiException.InvalidRequest e) {
      return "mend the request: " + e.error().message().orElse("no reason given");
    } catch (ApiException.RateLimited e) {
      return "come back in "
          + e.retryAfter().map(wait -> wait.toSeconds() + " s").orElse("a while");
    } catch (ApiException.ServerError | TransportException e) {
      return switch (e.outcome()) {
        case NOT_SENT, REJECTED -> "nothing happened, try again later";
        case UNKNOWN, PROCESSED -> "look whether it happened before trying again";
      };
    } catch (ApiException e) {
      return "the vendor said no: " + e.status();
    } catch (DecodingException e) {
      return "it happened, but the response was unreadable";
    }
  }
}
