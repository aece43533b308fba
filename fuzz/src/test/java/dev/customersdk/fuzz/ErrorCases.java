package dev.customersdk.fuzz;

import dev.customersdk.core.ApiException;
import dev.customersdk.fixtures.Serialised;
import dev.customersdk.fuzz.VendorCalls.Get;
import java.util.List;
import java.util.stream.Stream;

/** Whatever stands in an error body, the exception has the status, and can be serialised. */
final class ErrorCases {

  private static final List<String> SEEDS =
      List.of(
          """
          {"error":{"type":"t","message":["c@nary",1],"code":"c","x":{"c@nary":"c@nary"}}}""",
          """
          {"status":"error","type":"error","message":"c@nary","error":"e",
           "errors":[{"param":"email","message":"c@nary","value":{"a":["c@nary",null]}}]}""",
          """
          {"error":{"code":"c","message":"c@nary","param":"email","type":"t"},"x":"c@nary",
           "detail":[{"loc":["body","email",0],"msg":"c@nary","type":"value_error"}]}""",
          """
          {"type":"not_found","x":1.50,
           "errors":[{"code":"c","parameter":"id","message":"c@nary","y":[]}]}""");

  private ErrorCases() {}

  static List<Case> all() {
    FuzzedVendor vendor = new FuzzedVendor();
    return new VendorCalls(vendor)
        .customers().stream()
            .flatMap(get -> Stream.of(of(vendor, get, 401), of(vendor, get, 422)))
            .toList();
  }

  private static Case of(FuzzedVendor vendor, Get get, int status) {
    return new Case(
        get.type() + " with " + status,
        SEEDS,
        input -> {
          vendor.answers(sent -> Answer.of(status, input));
          try {
            throw new AssertionError("a value from " + get.call().apply(Canary.TEXT).execute());
          } catch (ApiException e) {
            Oracle.failed(e);
            Oracle.same(e.status(), status, "status");
            Throwable copy = (Throwable) Serialised.read(Serialised.bytes(e));
            Oracle.same(copy.getMessage(), e.getMessage(), "message");
          }
        });
  }
}
