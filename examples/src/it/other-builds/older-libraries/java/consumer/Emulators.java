package consumer;

import dev.customersdk.generic.CreateCustomerRequest;
import dev.customersdk.generic.Customer;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.generic.UpdateCustomerRequest;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** An application's tests with the emulator, and what they leave behind. */
@ExtendWith(EmulatorExtension.class)
public class Emulators {

  static final List<Emulator> used = new ArrayList<>();

  final GenericEmulator own = GenericEmulator.start();

  @Test
  void metadataIsMerged(KohortEmulator shared) {
    used.addAll(List.of(shared, own));
    try (GenericClient client =
        GenericClient.builder().baseUrl(own.baseUrl()).apiKey(own.apiKey()).build()) {
      Customer ada =
          client
              .customers()
              .create(
                  CreateCustomerRequest.builder()
                      .putMetadata("plan", "gold")
                      .putMetadata("old", 1)
                      .build());
      Customer changed =
          client
              .customers()
              .update(ada.id(), UpdateCustomerRequest.builder().putMetadata("old", "").build());
      System.out.println(changed.metadata());
    }
  }

  @Test
  void unreadableValueIsRefusedByName() {
    try {
      Customer.fromJson("{\"id\":\"cus_1\",\"email\":[]}");
    } catch (IllegalArgumentException e) {
      System.out.println("refused: " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(Emulators.class))
                .build(),
            summary);
    summary.getSummary().getFailures().forEach(f -> System.out.println(f.getException()));
    System.out.println(used.size() + " emulators used");
    System.out.println(used.stream().filter(Emulators::isOpen).count() + " still open");
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
