package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.DecodingException;
import dev.customersdk.fixtures.OwnJvm;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** JSON of more values than the heap holds, in few bytes, is a typed failure in a small JVM. */
class JsonBombsTest {

  private static final int PATIENCE_SECONDS = 60;
  private static final List<String> HEAP = List.of("-Xmx64m");

  /** As much as is read of a response. */
  private static final int WHOLE = 10 * 1024 * 1024;

  /** As much as is decoded of an error. */
  private static final int SMALL = 256 * 1024;

  private static final List<String> VALUES = List.of("{\"\":0},", "[0],", "{},");
  private static final String USUAL = "{\"id\":\"1\",";
  private static final String FOR_THE_MAPPER = "{\"id\":\"1\",\"createdAt\":\"2026-11-21\",";
  private static final String ERROR = "{\"code\":\"c\",";
  private static final String REFUSED = "more than 500000 names, values and brackets in it";
  private static final List<Response> RESPONSES =
      List.of(
          new Response(200, USUAL, WHOLE, "200, which could not be read: " + REFUSED),
          new Response(200, FOR_THE_MAPPER, WHOLE, "200, which could not be read: " + REFUSED),
          new Response(422, ERROR, WHOLE, "422 []"),
          new Response(422, ERROR, SMALL, "422 [c]"));

  /** A bomb behind a beginning, once as it is and once compressed, and what comes of it. */
  private record Response(int status, String beginning, int bytes, String outcome) {

    void send(String value, boolean zipped, RawReply reply) throws IOException {
      String json = bomb(beginning, value, bytes);
      if (zipped) {
        reply.zipped(status, json);
      } else {
        reply.json(status, json);
      }
    }
  }

  private static String bomb(String beginning, String value, int bytes) {
    String around = beginning + "\"bomb\":[0]}";
    return around.replace("0]", value.repeat((bytes - around.length()) / value.length()) + "0]");
  }

  @Test
  void theJvmLivesOnAndTheStatusIsKept() throws Exception {
    try (RawServer server = RawServer.start((number, request, reply) -> send(number - 1, reply))) {
      assertThat(OwnJvm.lines(PATIENCE_SECONDS, HEAP, Victim.class, List.of(server.url())))
          .isEqualTo(expected());
    }
  }

  private static int size() {
    return 2 * RESPONSES.size() * VALUES.size();
  }

  private static void send(int number, RawReply reply) throws IOException {
    if (number < size()) {
      Response response = RESPONSES.get(number / 2 % RESPONSES.size());
      response.send(VALUES.get(number / 2 / RESPONSES.size()), number % 2 == 1, reply);
    } else {
      reply.json(200, USUAL + "\"livemode\":false}");
    }
  }

  private static List<String> expected() {
    List<String> outcomes = new ArrayList<>();
    for (int number = 0; number < size(); number++) {
      outcomes.add(RESPONSES.get(number / 2 % RESPONSES.size()).outcome);
    }
    VALUES.forEach(value -> outcomes.addAll(List.of("json: " + REFUSED, "json: " + REFUSED)));
    outcomes.add("read 1");
    return outcomes;
  }

  /** Reads them all, one after the other, and something usual in the end. */
  static final class Victim {

    private Victim() {}

    public static void main(String[] args) {
      try (KohortClient client = KohortClient.builder().baseUrl(args[0]).apiKey("key").build()) {
        Supplier<Customer> get = () -> client.customers().get("1");
        for (int number = 0; number < size(); number++) {
          System.out.println(outcome(get));
        }
        for (String value : VALUES) {
          for (String beginning : List.of(USUAL, FOR_THE_MAPPER)) {
            System.out.println(outcome(() -> Customer.fromJson(bomb(beginning, value, WHOLE))));
          }
        }
        System.out.println(outcome(get));
      }
    }

    private static String outcome(Supplier<Customer> read) {
      try {
        return "read " + read.get().id();
      } catch (DecodingException e) {
        String said = String.valueOf(e.getMessage());
        return said.substring(said.indexOf("200"), said.indexOf(" ("));
      } catch (ApiException e) {
        return e.status() + " " + e.error().code().stream().toList();
      } catch (IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
      }
    }
  }
}
