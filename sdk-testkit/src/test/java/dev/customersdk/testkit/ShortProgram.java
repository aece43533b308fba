package dev.customersdk.testkit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Uses an emulator as a program without any test framework does. */
public final class ShortProgram {

  private ShortProgram() {}

  public static void main(String[] args) throws Exception {
    System.out.println(status());
  }

  public static int status() throws Exception {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(kohort.baseUrl() + "/customers"))
              .header("Authorization", "Bearer " + kohort.apiKey())
              .build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
