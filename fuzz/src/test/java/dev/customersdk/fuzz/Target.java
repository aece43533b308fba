package dev.customersdk.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What takes input from outside, by kind.
 *
 * <p>The name in lower case is also the folder of its findings.
 */
enum Target {
  /** Models read by {@code fromJson}. */
  MODELS(ModelCases::all),
  /** Generated codecs beside the mapper. */
  CODECS(CodecCases::all),
  /** Bodies of all statuses, read by the clients. */
  RESPONSES(ResponseCases::all),
  /** Error bodies and what becomes of the exception. */
  ERRORS(ErrorCases::all),
  /** Walks through lists; each line of an input is a page. */
  PAGES(PageCases::all),
  /** The header of that name. */
  RETRY_AFTER(RetryAfterCases::all),
  /** Ids, query parameters and headers of callers. */
  REQUESTS(RequestCases::all),
  /** Whole responses as bytes, always on a socket. */
  SOCKETS(SocketCases::all),
  /** Bodies of webhooks whose signature is right. */
  WEBHOOKS(WebhookCases::all),
  /** Headers of webhooks from somebody without the secret. */
  WEBHOOK_HEADERS(WebhookHeaderCases::all);

  @SuppressWarnings("ImmutableEnumChecker") // without state until it is asked
  private final Supplier<List<Case>> source;

  @SuppressWarnings("ImmutableEnumChecker") // made once
  private List<Case> cases = List.of();

  Target(Supplier<List<Case>> source) {
    this.source = source;
  }

  /** Made when they are first needed, since some of them have servers. */
  List<Case> cases() {
    if (cases.isEmpty()) {
      cases = source.get();
    }
    return cases;
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The case that a byte of an input stands for. */
  Case chosen(byte choice) {
    return cases().get(Byte.toUnsignedInt(choice) % cases().size());
  }
}
