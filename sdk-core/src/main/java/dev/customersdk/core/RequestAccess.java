package dev.customersdk.core;

import java.util.Optional;
import java.util.function.BiConsumer;

/** The part of the engine's door that is about requests before they are sent. */
abstract sealed class RequestAccess permits EngineAccess {

  /** {@return the failure of a call that is not begun, since its client is closed} */
  public IllegalStateException closed() {
    return ClosedClient.failure();
  }

  /**
   * {@return the text, unless it cannot be sent as it is; refused by this name}
   *
   * @param name what the message calls it
   * @param text to be sent
   */
  public String wellFormed(String name, String text) {
    return WellFormed.text(name, text);
  }

  /**
   * {@return the text, with blanks for what would break or bend a line of a log}
   *
   * @param text to be logged
   */
  public String printable(String text) {
    return PrintableText.of(text);
  }

  /**
   * {@return the vendor's name for an exchange, if it is printable and short}
   *
   * @param requestId as the vendor sent it
   */
  public Optional<String> printable(Optional<String> requestId) {
    return VendorToken.printable(requestId);
  }

  /**
   * {@return the changes where they say something, and the others where they do not}
   *
   * @param changes the options that count
   * @param others the options that they change
   */
  public RequestOptions merge(RequestOptions changes, RequestOptions others) {
    return Null.refused("options", changes).over(others);
  }

  /**
   * Hands each extra header's name and value to the receiver.
   *
   * @param options of the call
   * @param receiver is told of each name and value
   */
  public void forEachHeader(RequestOptions options, BiConsumer<String, String> receiver) {
    options.forEachHeader(receiver);
  }

  /**
   * Hands each extra query parameter's name and value, not encoded, to the receiver.
   *
   * @param options of the call
   * @param receiver is told of each name and value
   */
  public void forEachQueryParameter(RequestOptions options, BiConsumer<String, String> receiver) {
    options.forEachQueryParameter(receiver);
  }

  /**
   * {@return whether asking the credentials again may give another secret}
   *
   * @param credentials of the call
   */
  public boolean isRefreshable(Credentials credentials) {
    return credentials.isRefreshable();
  }

  /**
   * {@return the header that carries the secret; empty when there is none}
   *
   * @param credentials of the call
   */
  public Optional<String> headerName(Credentials credentials) {
    return credentials.headerName();
  }

  /**
   * Hands the name and value of the header that carries the secret to the receiver.
   *
   * @param credentials of the call
   * @param receiver is told of each name and value
   */
  public void authorize(Credentials credentials, BiConsumer<String, String> receiver) {
    credentials.authorize(receiver);
  }
}
