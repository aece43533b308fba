package com.example.compatibility;

import dev.customersdk.testkit.Emulator;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the tests with the libraries that are there; says what failed, and how many passed. */
public final class Stack {

  private Stack() {}

  public static void main(String[] args) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(
                    DiscoverySelectors.selectClass(KohortTest.class),
                    DiscoverySelectors.selectClass(CheckoutPageTest.class),
                    DiscoverySelectors.selectClass(FlexTest.class),
                    DiscoverySelectors.selectClass(GenericTest.class),
                    DiscoverySelectors.selectClass(JsonTest.class))
                .build(),
            listener);
    TestExecutionSummary summary = listener.getSummary();
    summary
        .getFailures()
        .forEach(
            failure -> {
              System.out.println(failure.getTestIdentifier().getDisplayName() + " failed");
              failure.getException().printStackTrace(System.out);
            });
    long open = GenericTest.used.stream().filter(Stack::isOpen).count();
    System.out.println(summary.getTestsSucceededCount() + " passed, " + open + " still open");
  }

  private static boolean isOpen(Emulator emulator) {
    URI base = URI.create(emulator.baseUrl());
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      return socket.isConnected();
    } catch (IOException closed) {
      return false;
    }
  }
}
