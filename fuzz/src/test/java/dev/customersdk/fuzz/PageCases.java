package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.core.Pages;
import dev.customersdk.fuzz.VendorCalls.Listing;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever pages come, again and again in a circle, a walk ends soon or fails as documented. */
final class PageCases {

  /** How often a circle may be walked; its places are remembered sparsely. */
  private static final int ROUNDS = 8;

  private static final String ID = "(\"(?:\\w+_)?id\":)\"" + Canary.TEXT + "\"";

  private PageCases() {}

  static List<Case> all() {
    FuzzedVendor vendor = new FuzzedVendor();
    return new VendorCalls(vendor).lists().stream().map(list -> of(vendor, list)).toList();
  }

  private static Case of(FuzzedVendor vendor, Listing list) {
    return new Case(list.type(), seeds(list.type()), input -> walk(vendor, list.call(), input));
  }

  private static void walk(FuzzedVendor vendor, ApiCall<? extends Page<?>> list, byte[] input) {
    List<byte[]> pages =
        new String(input, UTF_8).lines().map(page -> page.getBytes(UTF_8)).toList();
    if (pages.isEmpty()) {
      return;
    }
    AtomicInteger asked = new AtomicInteger();
    vendor.answers(sent -> Answer.of(200, pages.get(asked.getAndIncrement() % pages.size())));
    try {
      for (Page<?> page : pagesOf(list)) {
        Oracle.printed(page);
        Oracle.require(asked.get() <= ROUNDS * (pages.size() + 1), "a walk that does not end");
      }
    } catch (RuntimeException e) {
      Oracle.failed(e);
    }
  }

  @SuppressWarnings("unchecked") // pages are only read
  private static Iterable<? extends Page<?>> pagesOf(ApiCall<? extends Page<?>> list) {
    return Pages.startingWith((ApiCall<Page<Object>>) list).pages();
  }

  /** A few pages with ids that every vendor takes for cursors; the last of them is the last. */
  private static List<String> seeds(String type) {
    String last = Seeds.of(Types.named(type));
    String more = last.replace("false", "true").replace("\"count\":1", "\"count\":99");
    return Stream.of(1, 2, 3)
        .map(
            pages ->
                Stream.iterate(1, i -> i <= pages, i -> i + 1)
                    .map(i -> withId(i, i < pages ? more : last))
                    .collect(Collectors.joining("\n")))
        .toList();
  }

  private static String withId(int number, String page) {
    return page.replaceAll(ID, "$1\"%024d\"".formatted(number));
  }
}
