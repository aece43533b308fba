package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What Actuator responds. */
record Endpoints(int port) {

  String ok(String endpoint) throws IOException, InterruptedException {
    HttpResponse<String> response = get(endpoint);
    assertThat(response.statusCode()).as(endpoint).isEqualTo(200);
    return response.body();
  }

  HttpResponse<String> get(String endpoint) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + port + "/actuator/" + endpoint);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri).header("Accept", "application/json").build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
