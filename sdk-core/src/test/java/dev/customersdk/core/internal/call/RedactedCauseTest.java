package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import org.junit.jupiter.api.Test;

class RedactedCauseTest {

  @Test
  void aHeaderNameThatHttp2RejectsIsNotRepeated() {
    IOException failure =
        new IOException("PROTOCOL_ERROR response malformed: mixed case name: Ada-Lovelace");
    assertThat(RedactedCause.of(new IOException("stream was reset", failure)))
        .hasNoCause()
        .hasMessage("the response broke off or breaks HTTP");
  }

  @Test
  void whatTheNetworkSaysStays() {
    SocketException failure = new SocketException("Connection reset");
    assertThat(RedactedCause.of(failure)).isSameAs(failure);
  }
}
