package dev.customersdk.core.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Bulk;
import dev.customersdk.core.Pages;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawRequest;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** At a vendor that counts rows to find a page, and where those that are deleted leave the list. */
class SnapshotTest {

  private static final int PAGE = 25;

  private final List<String> stored =
      new CopyOnWriteArrayList<>(IntStream.range(0, 250).mapToObj(Integer::toString).toList());

  @AutoClose
  private final RawServer server =
      RawServer.start((number, request, reply) -> respond(request, reply));

  @AutoClose private final Probe probe = Probe.at(server.url()).build();

  @Test
  void everyRowIsDeletedOnce() {
    List<String> all = List.copyOf(stored);
    List<String> ids = things().snapshot(Thing::id);
    try (var run = Bulk.atMost(8).run(ids, id -> probe.delete(id, RetrySafety.IDEMPOTENT))) {
      assertThat(run).allSatisfy(result -> assertThat(result.failure()).isEmpty());
    }
    assertThat(ids).isEqualTo(all);
    assertThat(stored).isEmpty();
    assertThat(server.requests()).filteredOn(each -> each.method().equals("DELETE")).hasSize(250);
  }

  @Test
  void aRowThatComesTwiceCountsOnce() {
    stored.add(30, "0"); // as if another one had been created in front meanwhile
    assertThat(things().snapshot(Thing::id)).hasSize(250).startsWith("0", "1");
  }

  @Test
  void nothingIsGivenWhereTheListCannotBeReadWhole() {
    stored.set(60, "forbidden");
    assertThatThrownBy(() -> things().snapshot(Thing::id))
        .isInstanceOf(ApiException.Forbidden.class);
  }

  private Pages<Thing> things() {
    return Pages.startingWith(probe.list(1));
  }

  private void respond(RawRequest request, RawReply reply) throws IOException {
    String last = request.target().replaceFirst(".*[/=]", "");
    if (request.method().equals("DELETE")) {
      reply.send(stored.remove(last) ? 204 : 404, "");
      return;
    }
    int from = Math.min((Integer.parseInt(last) - 1) * PAGE, stored.size());
    int to = Math.min(from + PAGE, stored.size());
    List<String> rows = stored.subList(from, to);
    if (rows.contains("forbidden")) {
      reply.json(403, "{}");
      return;
    }
    reply.json(
        200,
        rows.stream()
            .map(id -> "{\"id\":\"" + id + "\"}")
            .collect(
                Collectors.joining(
                    ",", "{\"rows\":[", "],\"more\":" + (to < stored.size()) + "}")));
  }
}
