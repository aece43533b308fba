package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whatever text a caller sends as an id, a query parameter or a header, it arrives as exactly that,
 * or is refused by name and nothing is sent.
 */
final class RequestCases {

  /**
   * A place for a text.
   *
   * @param argument how the refusal begins
   * @param sendable which texts must not be refused
   * @param call with the text
   * @param found the text as it arrived
   */
  private record Place(
      String name,
      String argument,
      Predicate<String> sendable,
      Function<String, ApiCall<?>> call,
      Function<Sent, String> found) {}

  private RequestCases() {}

  static List<Case> all() {
    FuzzedVendor vendor = new FuzzedVendor();
    VendorCalls calls = new VendorCalls(vendor);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < calls.customers().size(); i++) {
      places.addAll(of(calls.customers().get(i), calls.searches().get(i)));
    }
    places.addAll(ofOptions(calls.customers().get(0))); // which are the core's
    return places.stream()
        .flatMap(
            place ->
                Stream.of(
                    of(
                        vendor,
                        place,
                        " in UTF-8",
                        text -> text.getBytes(UTF_8),
                        input -> new String(input, UTF_8)),
                    of(vendor, place, " in UTF-16", Utf16::bytes, Utf16::text)))
        .toList();
  }

  private static List<Place> of(VendorCalls.Get get, VendorCalls.Search search) {
    String vendor = get.type().substring(0, get.type().indexOf('.'));
    String id = vendor.equals("checkoutpage") ? "customerId" : "id";
    return List.of(
        new Place(
            vendor + " path", id + ":", RequestCases::isSegment, get.call(), Sent::lastSegment),
        new Place(
            vendor + " query",
            search.parameter() + ":",
            text -> isText(text) && !text.isBlank(),
            search.call(),
            sent -> sent.query(search.parameter())));
  }

  private static List<Place> ofOptions(VendorCalls.Get get) {
    return List.of(
        new Place(
            "query value",
            "value of a query parameter:",
            RequestCases::isText,
            with(get, (options, text) -> options.queryParameter("q", text)),
            sent -> sent.query("q")),
        new Place(
            "query name",
            "name:",
            RequestCases::isText,
            with(get, (options, text) -> options.queryParameter(text, "v")),
            sent -> sent.queryName("v")),
        new Place(
            "header value",
            "header X-Fuzz:",
            text -> text.matches("[ -~]*") && text.equals(text.strip()),
            with(get, (options, text) -> options.header("X-Fuzz", text)),
            sent -> sent.header("X-Fuzz")),
        new Place(
            "header name",
            "header ",
            text -> text.matches("[A-Za-z0-9-]{1,3}") && !text.equalsIgnoreCase("te"),
            with(get, (options, text) -> options.header(text, "v")),
            sent -> sent.headerName("v")));
  }

  private static boolean isText(String text) {
    return UTF_8.newEncoder().canEncode(text);
  }

  private static boolean isSegment(String text) {
    return isText(text) && !text.isBlank() && !text.equals(".") && !text.equals("..");
  }

  private static Function<String, ApiCall<?>> with(
      VendorCalls.Get get, BiConsumer<RequestOptions.Builder, String> set) {
    return text -> {
      RequestOptions.Builder options = RequestOptions.builder();
      set.accept(options, text);
      return get.call().apply(Canary.TEXT).with(options.build());
    };
  }

  private static Case of(
      FuzzedVendor vendor,
      Place place,
      String form,
      Function<String, byte[]> bytes,
      Function<byte[], String> text) {
    Stream<String> seeds =
        Stream.of("X-1", "c@nary", "a/b?c#d&e=f+g %2e..;\u00e9\ud83d\ude00", " ", "\"\r\n");
    return new Case(
        place.name() + form,
        bytes,
        seeds.toList(),
        input -> arrives(vendor, place, text.apply(input)));
  }

  private static void arrives(FuzzedVendor vendor, Place place, String text) {
    vendor.answers(sent -> Answer.of(404, new byte[0]));
    ApiCall<?> call;
    try {
      call = place.call().apply(text);
    } catch (RuntimeException e) {
      Oracle.refused(e);
      Oracle.require(
          String.valueOf(e.getMessage()).startsWith(place.argument()),
          "a refusal that does not begin with " + place.argument() + " but is " + e.getMessage());
      Oracle.require(!place.sendable().test(text), "a text that can be sent is refused: " + text);
      Oracle.require(vendor.received().isEmpty(), "something was sent");
      return;
    }
    try {
      call.execute();
    } catch (ApiException.NotFound e) {
      Oracle.failed(e);
    }
    Oracle.same(vendor.received().size(), 1, "requests");
    Oracle.same(place.found().apply(vendor.received().get(0)), text, place.name());
  }
}
