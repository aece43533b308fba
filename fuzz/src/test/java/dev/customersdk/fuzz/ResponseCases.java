package dev.customersdk.fuzz;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.ApiResponse;
import java.util.List;
import java.util.stream.Stream;

/** Whatever body comes with 200 or 404, a call gives a value or fails as documented. */
final class ResponseCases {

  private ResponseCases() {}

  static List<Case> all() {
    FuzzedVendor vendor = new FuzzedVendor();
    VendorCalls calls = new VendorCalls(vendor);
    return Stream.concat(
            calls.gets().map(get -> of(vendor, get.type(), get.call().apply(Canary.TEXT))),
            calls.lists().stream().map(list -> of(vendor, list.type(), list.call())))
        .flatMap(cases -> cases)
        .toList();
  }

  private static Stream<Case> of(FuzzedVendor vendor, String type, ApiCall<?> call) {
    List<String> seeds = List.of(Seeds.of(Types.named(type)));
    return Stream.of(200, 404)
        .map(
            status ->
                new Case(
                    type + " with " + status,
                    seeds,
                    input -> {
                      vendor.answers(sent -> Answer.of(status, input));
                      read(call, status);
                    }));
  }

  private static void read(ApiCall<?> call, int status) {
    try {
      ApiResponse<?> response = call.executeRaw();
      Oracle.same(response.status(), status, "status");
      Oracle.printed(response);
      Oracle.printed(response.value());
    } catch (RuntimeException e) {
      Oracle.failed(e);
      Oracle.require(
          e instanceof ApiException failure ? failure.status() == status : status == 200,
          "the kind of failure does not follow from the status");
    }
  }
}
