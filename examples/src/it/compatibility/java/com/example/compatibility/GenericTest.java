package com.example.compatibility;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.customersdk.generic.CreateCustomerRequest;
import dev.customersdk.generic.Customer;
import dev.customersdk.generic.Customers;
import dev.customersdk.generic.File;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.generic.UpdateCustomerRequest;
import dev.customersdk.generic.UploadFileRequest;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The generic API, at emulators that end with the test. */
@ExtendWith(EmulatorExtension.class)
class GenericTest {

  static final List<Emulator> used = new ArrayList<>();

  final GenericEmulator emulator = GenericEmulator.start();

  GenericTest() {
    used.add(emulator);
  }

  @Test
  void aCreateUnderAnIdOfOursIsRetried() {
    try (GenericClient client = client()) {
      Customers customers = client.customers();
      emulator.failNext(Fault.dropAfterProcessing());
      Customer ada =
          customers.create(
              CreateCustomerRequest.builder().id("shop-1").putMetadata("old", 1).build());
      assertEquals("shop-1", ada.id());
      UpdateCustomerRequest changes =
          UpdateCustomerRequest.builder().putMetadata("plan", "gold").putMetadata("old", "").build();
      assertEquals(Map.of("plan", "gold"), customers.update(ada.id(), changes).metadata());
      assertEquals(1, customers.list().stream().count());
    }
  }

  @Test
  void aFileGoesThereAndBack(@TempDir Path folder) throws IOException {
    byte[] bytes = new byte[100_000];
    Path scan = Files.write(folder.resolve("scan.pdf"), bytes);
    Path copy = folder.resolve("copy.pdf");
    try (GenericClient client = client()) {
      File file =
          client.files().prepare().upload(UploadFileRequest.taxCertificate(scan).build()).execute();
      client.files().prepare().download(file.id(), copy).execute();
    }
    assertArrayEquals(bytes, Files.readAllBytes(copy));
  }

  private GenericClient client() {
    return GenericClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build();
  }
}
