package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.fixtures.RawRequest;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.Request;

/**
 * A request as it leaves the client.
 *
 * @param target path and query, encoded
 * @param headers lines without their ends
 */
record Sent(String target, List<String> headers) {

  /** As OkHttp would write it. */
  static Sent of(Request request) {
    String query = request.url().encodedQuery();
    return new Sent(
        request.url().encodedPath() + (query == null ? "" : "?" + query),
        IntStream.range(0, request.headers().size())
            .mapToObj(i -> request.headers().name(i) + ": " + request.headers().value(i))
            .toList());
  }

  /** As it arrived at a socket. */
  static Sent of(RawRequest request) {
    return new Sent(request.target(), request.headers());
  }

  /** What the last segment of the path stands for. */
  String lastSegment() {
    String path = target.split("\\?", 2)[0];
    return decoded(path.substring(path.lastIndexOf('/') + 1).replace("+", "%2B"));
  }

  /** What the parameter of this name stands for. */
  String query(String name) {
    return only(parameters(), parameter -> parameter[0].equals(name))[1];
  }

  /** The name of the parameter with this value. */
  String queryName(String value) {
    return only(parameters(), parameter -> parameter[1].equals(value))[0];
  }

  /** The header of this name, every blank of it. */
  String header(String name) {
    return only(lines(), line -> line[0].equals(name))[1];
  }

  /** The name of the header with this value. */
  String headerName(String value) {
    return only(lines(), line -> line[1].equals(value))[0];
  }

  private Stream<String[]> lines() {
    return headers.stream().map(line -> line.split(": ", 2));
  }

  private Stream<String[]> parameters() {
    String query = target.substring(target.indexOf('?') + 1);
    return Arrays.stream(query.split("&", -1))
        .map(parameter -> parameter.split("=", 2))
        .map(parameter -> new String[] {decoded(parameter[0]), decoded(parameter[1])});
  }

  private static String[] only(Stream<String[]> pairs, Predicate<String[]> wanted) {
    List<String[]> found = pairs.filter(wanted).toList();
    Oracle.same(found.size(), 1, "how often it arrived");
    return found.get(0);
  }

  /** By the rules of forms, which are those of a URL where there is no plus sign. */
  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }
}
