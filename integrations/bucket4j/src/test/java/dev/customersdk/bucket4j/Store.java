package dev.customersdk.bucket4j;

import com.hazelcast.client.HazelcastClient;
import com.hazelcast.client.config.ClientConfig;
import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.grid.hazelcast.Bucket4jHazelcast;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import org.postgresql.ds.PGSimpleDataSource;

/** The real stores that tests run with: where they are, and what connects to them. */
enum Store {
  POSTGRESQL {
    @Override
    String address() {
      return RunningPostgres.address();
    }

    @Override
    ProxyManager<String> connect(String address) {
      PGSimpleDataSource database = new PGSimpleDataSource();
      database.setUrl(address);
      return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
          .primaryKeyMapper(PrimaryKeyMapper.STRING)
          .build();
    }
  },

  HAZELCAST {
    @Override
    String address() {
      return address(RunningHazelcast.MEMBER);
    }

    @Override
    ProxyManager<String> connect(String address) {
      ClientConfig config = new ClientConfig();
      config.getNetworkConfig().addAddress(address);
      config.setProperty("hazelcast.logging.type", "none");
      config.setProperty("hazelcast.phone.home.enabled", "false");
      return buckets(HazelcastClient.newHazelcastClient(config));
    }
  };

  /** Of one that runs until the tests end. */
  abstract String address();

  /** As a JVM of its own would, whether it is one or not. */
  abstract ProxyManager<String> connect(String address);

  ProxyManager<String> connect() {
    return connect(address());
  }

  static ProxyManager<String> buckets(HazelcastInstance hazelcast) {
    return Bucket4jHazelcast.<String>entryProcessorBasedBuilder(hazelcast.getMap("quotas")).build();
  }

  static String address(HazelcastInstance member) {
    var address = member.getCluster().getLocalMember().getAddress();
    return address.getHost() + ":" + address.getPort();
  }

  /** Alone, and only on this machine. */
  static HazelcastInstance hazelcastMember() {
    Config config = new Config();
    config.setClusterName("dev");
    config.setProperty("hazelcast.logging.type", "none");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.getNetworkConfig().setPublicAddress("127.0.0.1");
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    return Hazelcast.newHazelcastInstance(config);
  }

  private static final class RunningHazelcast {
    static final HazelcastInstance MEMBER = hazelcastMember();
  }
}
