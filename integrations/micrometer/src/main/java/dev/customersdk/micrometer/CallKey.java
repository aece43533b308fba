package dev.customersdk.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.common.docs.KeyName;
import java.util.Optional;
import java.util.OptionalInt;

/** The keys of observations and meters; those of OpenTelemetry where it has one. */
public enum CallKey implements KeyName {
  /** The vendor's short name, such as {@code kohort}. */
  VENDOR("customersdk.vendor"),
  /** The HTTP method. */
  METHOD("http.request.method"),
  /** The path template, such as {@code /customers/{id}}. */
  TEMPLATE("url.template"),
  /** The server's name. */
  SERVER("server.address"),
  /** The server's port. */
  PORT("server.port"),
  /** The status of the response; {@code none} where there is none. */
  STATUS("http.response.status_code"),
  /**
   * The kind of a failure: a status from 400 on or a reason for attempts, the kind of the exception
   * for calls; {@code none} where nothing went wrong.
   */
  ERROR("error.type"),
  /** What the vendor may have done. */
  OUTCOME("customersdk.outcome"),
  /** Names the execution of a call. */
  CALL_ID("customersdk.call.id"),
  /** How many attempts were made. */
  ATTEMPTS("customersdk.attempts"),
  /** How often the request had been sent before; only where it had been. */
  RESENDS("http.request.resend_count"),
  /** The vendor's name for the exchange; only where it gave one that is printable and short. */
  REQUEST_ID("customersdk.request.id");

  private static final String PRINTABLE = "[\\w.:/+=\\[\\]-]{1,100}";

  private final String text;

  CallKey(String text) {
    this.text = text;
  }

  @Override
  public String asString() {
    return text;
  }

  /** With the value, or with {@code none}: meters have the same keys always. */
  KeyValue orNone(Optional<String> value) {
    return withValue(value.orElse(KeyValue.NONE_VALUE));
  }

  static KeyValue status(OptionalInt status) {
    return STATUS.withValue(
        status.isPresent() ? Integer.toString(status.getAsInt()) : KeyValue.NONE_VALUE);
  }

  static KeyValues withRequestId(KeyValues values, Optional<String> requestId) {
    return requestId
        .filter(text -> text.matches(PRINTABLE))
        .map(text -> values.and(REQUEST_ID.withValue(text)))
        .orElse(values);
  }
}
