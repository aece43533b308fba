package dev.customersdk.testkit.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class EndpointTest {

  @Test
  void printsNeitherKeyNorAddress() {
    ByteString key = ByteString.encodeUtf8("HuShHuSh");
    HttpUrl url = HttpUrl.get("http://localhost/token");
    Endpoint endpoint = new Endpoint(url, key, 3, Duration.ZERO, Duration.ofSeconds(1));

    assertThat(endpoint.toString())
        .contains("attempts=3")
        .doesNotContain("HuSh", key.hex(), "token");
  }
}
