package dev.customersdk.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.core.HazelcastInstance;
import dev.customersdk.core.RateLimit;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.KohortEmulator;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.grid.hazelcast.Bucket4jHazelcast;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What docs/bucket4j.md prints. */
class FleetTest {

  static ProxyManager<String> in(DataSource database) {
    return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
        .primaryKeyMapper(PrimaryKeyMapper.STRING)
        .build();
  }

  static ProxyManager<String> in(HazelcastInstance hazelcast) {
    return Bucket4jHazelcast.<String>entryProcessorBasedBuilder(hazelcast.getMap("quotas")).build();
  }

  static KohortClient client(String baseUrl, String key, ProxyManager<String> store) {
    RateLimit shared = SharedRateLimit.of(store, "kohort/acme", 100, Duration.ofMinutes(1));
    return KohortClient.builder().baseUrl(baseUrl).apiKey(key).rateLimit(() -> shared).build();
  }

  static RateLimit ofFourAtMost(ProxyManager<String> store) {
    return SharedRateLimit.of(store, "kohort/acme", 100, Duration.ofMinutes(1))
        .whenStoreFails(StoreFailure.localShare(4))
        .storeTimeout(Duration.ofMillis(500));
  }

  private static void works(ProxyManager<String> store) {
    try (KohortEmulator kohort = KohortEmulator.start();
        KohortClient client = client(kohort.baseUrl(), kohort.apiKey(), store)) {
      String id = kohort.addCustomers(1).get(0);
      assertThat(client.customers().get(id).id()).isEqualTo(id);
      assertThat(ofFourAtMost(store).reserve(0, Duration.ofMinutes(1))).isPositive();
    }
  }

  @Test
  void aFleetThatHasPostgres() {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(Store.POSTGRESQL.address());
    works(in(database));
  }

  @Test
  void aFleetThatHasHazelcast() {
    HazelcastInstance hazelcast = Store.hazelcastMember();
    try {
      works(in(hazelcast));
    } finally {
      hazelcast.shutdown();
    }
  }
}
