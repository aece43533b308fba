package com.example.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import dev.customersdk.bucket4j.SharedRateLimit;
import dev.customersdk.bucket4j.StoreFailure;
import dev.customersdk.core.RateLimit;
import io.github.bucket4j.grid.hazelcast.Bucket4jHazelcast;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FleetTest {

  private final HazelcastInstance hazelcast = Hazelcast.newHazelcastInstance(alone());

  private static Config alone() {
    Config config = new Config();
    config.setProperty("hazelcast.phone.home.enabled", "false");
    config.setProperty("hazelcast.logging.type", "none");
    config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
    config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
    config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
    return config;
  }

  @AfterEach
  void shutDown() {
    hazelcast.shutdown();
  }

  private RateLimit limit() {
    return SharedRateLimit.of(
            Bucket4jHazelcast.<String>entryProcessorBasedBuilder(hazelcast.getMap("quotas"))
                .build(),
            "kohort/acme",
            100,
            Duration.ofHours(10))
        .storeTimeout(Duration.ofSeconds(30))
        .whenStoreFails(StoreFailure.localShare(2));
  }

  @Test
  void twoShareTheTurns() {
    Duration day = Duration.ofDays(1);
    RateLimit one = limit();
    RateLimit other = limit();
    assertEquals(Duration.ZERO, one.reserve(System.nanoTime(), day));
    Duration second = other.reserve(System.nanoTime(), day);
    Duration third = one.reserve(System.nanoTime(), day);
    assertTrue(second.toMinutes() >= 3, () -> "" + second);
    assertTrue(third.toMinutes() >= second.toMinutes() + 3, () -> "" + third);
  }
}
