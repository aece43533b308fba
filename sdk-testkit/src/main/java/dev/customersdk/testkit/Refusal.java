package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** A request that the vendor's rules refuse; what it holds goes into the error body. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String parameter;
  private final transient JsonNode value;

  Refusal(int status, String message) {
    this(status, message, "", MissingNode.getInstance());
  }

  private Refusal(int status, String message, String parameter, JsonNode value) {
    super(message, null, false, false); // control flow: no stack trace
    this.status = status;
    this.parameter = parameter;
    this.value = value;
  }

  static Refusal badRequest(String message) {
    return new Refusal(400, message);
  }

  /** A refusal that one parameter is to blame for. */
  static Refusal badParameter(String parameter, JsonNode value, String message) {
    return new Refusal(400, message, parameter, value);
  }

  int status() {
    return status;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  /**
   * The name of the query parameter or the path of the body's member; empty if none is to blame.
   */
  String parameter() {
    return parameter;
  }

  /** What the parameter held; a missing node if nothing. */
  JsonNode value() {
    return value;
  }
}
