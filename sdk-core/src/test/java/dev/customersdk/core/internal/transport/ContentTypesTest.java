package dev.customersdk.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentTypesTest {

  private final ContentTypes types = new ContentTypes();

  @Test
  void areThoseOfEachResponse() throws IOException {
    assertType("application/json; charset=utf-8", MediaType.get("application/json; charset=utf-8"));
    assertType("application/json; charset=utf-8", MediaType.get("application/json; charset=utf-8"));
    assertType("text/html", MediaType.get("text/html"));
    assertType("nonsense", null);
    assertType("application/json; charset=utf-8", MediaType.get("application/json; charset=utf-8"));
  }

  @Test
  void mayBeMissing() {
    Response response = response().build();
    assertThat(types.known(response)).isSameAs(response);
  }

  private void assertType(String header, @Nullable MediaType expected) throws IOException {
    try (Response response = types.known(response().header("Content-Type", header).build())) {
      assertThat(response.header("Content-Type")).isEqualTo(header);
      assertThat(response.body().contentType()).isEqualTo(expected);
      assertThat(response.body().contentLength()).isEqualTo(2);
      assertThat(response.body().string()).isEqualTo("{}");
    }
  }

  private static Response.Builder response() {
    return new Response.Builder()
        .request(new Request.Builder().url("https://api.example.com/").build())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .body(ResponseBody.create("{}", null));
  }
}
