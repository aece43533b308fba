package dev.customersdk.core.internal.call;

import dev.customersdk.core.internal.call.AttemptResult.Failed;
import dev.customersdk.core.internal.transport.ProxyLogin.ProxyLoginException;
import dev.customersdk.core.internal.transport.SingleExchangeInterceptor.BlockedExchangeException;
import java.io.EOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** What a message says of a failure beyond its reason: what it is, and what to do. */
final class Explanation {

  private static final Pattern NO_TUNNEL =
      Pattern.compile("Unexpected response code for CONNECT: (\\d{3})");

  private Explanation() {}

  /** In words of ours, which quote nobody; empty when there is nothing to add. */
  static String of(Failed failed) {
    return switch (failed.reason()) {
      case TLS, CONNECT, BLOCKED -> of(failed.cause());
      case TOO_LARGE -> "maxResponseBytes(…) sets how much a response may take";
      default -> "";
    };
  }

  private static String of(@Nullable Throwable failure) {
    return TlsRefusal.behind(failure)
        .map(TlsRefusal::explanation)
        .or(() -> Causes.of(failure).flatMap(Explanation::ofOne).findFirst())
        .orElse("");
  }

  private static Stream<String> ofOne(Throwable failure) {
    String text = String.valueOf(failure.getMessage());
    if (failure instanceof BlockedExchangeException || failure instanceof ProxyLoginException) {
      return Stream.of(text);
    }
    Matcher noTunnel = NO_TUNNEL.matcher(text);
    if (noTunnel.matches()) {
      return Stream.of(
          "the proxy refuses to connect to the server ("
              + noTunnel.group(1)
              + "); have it allowed there, or give httpClient(…) another proxy");
    }
    return failure instanceof SSLHandshakeException && failure.getCause() instanceof EOFException
        ? Stream.of("the server closed the connection")
        : Stream.empty();
  }
}
