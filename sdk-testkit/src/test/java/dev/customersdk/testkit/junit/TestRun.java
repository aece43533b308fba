package dev.customersdk.testkit.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.customersdk.testkit.Emulator;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs classes as JUnit does. */
final class TestRun {

  private TestRun() {}

  static Events of(Class<?>... types) {
    return of(EngineTestKit.engine("junit-jupiter"), types);
  }

  static Events of(EngineTestKit.Builder request, Class<?>... types) {
    for (Class<?> type : types) {
      request.selectors(selectClass(type));
    }
    return request.execute().testEvents();
  }

  static boolean isOpen(Emulator emulator) {
    URI base = URI.create(emulator.baseUrl());
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      return socket.isConnected();
    } catch (IOException closed) {
      return false;
    }
  }
}
