package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** A request that the vendor's rules refuse; what it holds goes into the error body. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String parameter;
  private final transient JsonNode value;

  Refusal(int status, String message) {
    this(status, "", "", message);
  }

  /** Code and parameter may be empty. */
  Refusal(int status, String code, String parameter, String message) {
    this(status, code, parameter, MissingNode.getInstance(), message);
  }

  private Refusal(int status, String code, String parameter, JsonNode value, String message) {
    super(message, null, false, false); // control flow: no stack trace
    this.status = status;
    this.code = code;
    this.parameter = parameter;
    this.value = value;
  }

  static Refusal badRequest(String message) {
    return new Refusal(400, message);
  }

  /** A refusal that one parameter is to blame for. */
  static Refusal badParameter(String parameter, JsonNode value, String message) {
    return badParameter("invalid_parameter", parameter, value, message);
  }

  static Refusal badParameter(String code, String parameter, JsonNode value, String message) {
    return new Refusal(400, code, parameter, value, message);
  }

  int status() {
    return status;
  }

  /** For vendors whose errors tell what is wrong with a parameter; empty if nothing is known. */
  String code() {
    return code;
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

  String reason() {
    return String.valueOf(getMessage());
  }
}
