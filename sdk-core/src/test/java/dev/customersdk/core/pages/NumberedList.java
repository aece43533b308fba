package dev.customersdk.core.pages;

import dev.customersdk.core.Page;
import dev.customersdk.core.Pages;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A vendor with a list of things that are called 1, 2, 3 and so on, three on a page. */
final class NumberedList implements AutoCloseable {

  static final int PAGE = 3;

  /** What happens before a page is sent. */
  @FunctionalInterface
  interface Delay {
    void before(int page, RawReply reply) throws IOException;
  }

  private final RawServer server;
  private final Probe probe;

  NumberedList() {
    this((page, reply) -> {});
  }

  NumberedList(Delay delay) {
    this(delay, 0);
  }

  /** Where one page is not shown. */
  static NumberedList forbidden(int page) {
    return new NumberedList((any, reply) -> {}, page);
  }

  private NumberedList(Delay delay, int forbidden) {
    this.server =
        RawServer.start(
            (number, request, reply) -> {
              int page = Integer.parseInt(request.target().replaceAll(".*page=(\\d+).*", "$1"));
              long rows = Long.parseLong(request.target().replaceAll(".*rows=(\\d+).*", "$1"));
              delay.before(page, reply);
              reply.json(page == forbidden ? 403 : 200, page(page, rows));
            });
    this.probe = Probe.at(server.url()).build();
  }

  /** A list of so many rows. */
  Pages<Probe.Thing> of(long rows) {
    RequestOptions options =
        RequestOptions.builder().queryParameter("rows", Long.toString(rows)).build();
    return Pages.startingWith(probe.with(options).list(1));
  }

  /** How many pages were asked for. */
  int requests() {
    return server.requests().size();
  }

  static List<String> names(List<Page<Probe.Thing>> pages) {
    return pages.stream().map(page -> names(page.items().iterator())).toList();
  }

  static String names(Iterator<Probe.Thing> things) {
    StringBuilder names = new StringBuilder();
    things.forEachRemaining(thing -> names.append(thing.id()).append(' '));
    return names.toString().strip();
  }

  private static String page(int number, long rows) {
    long first = (number - 1L) * PAGE + 1;
    long last = Math.min(rows, first + PAGE - 1);
    return LongStream.rangeClosed(first, last)
        .mapToObj(name -> "{\"id\":\"" + name + "\"}")
        .collect(Collectors.joining(",", "{\"rows\":[", "],\"more\":" + (last < rows) + "}"));
  }

  @Override
  public void close() {
    probe.close();
    server.close();
  }
}
