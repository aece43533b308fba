package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** A request that the vendor rejects; what it holds goes into the error body. */
public final class ApiFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String parameter;
  private final transient JsonNode value;

  public ApiFailure(int status, String message) {
    this(status, "", "", message);
  }

  /** Code and parameter may be empty. */
  public ApiFailure(int status, String code, String parameter, String message) {
    this(status, code, parameter, MissingNode.getInstance(), message);
  }

  private ApiFailure(int status, String code, String parameter, JsonNode value, String message) {
    super(message, null, false, false); // control flow: no stack trace
    this.status = status;
    this.code = code;
    this.parameter = parameter;
    this.value = value;
  }

  static ApiFailure badRequest(String message) {
    return new ApiFailure(400, message);
  }

  public static ApiFailure badParameter(String parameter, JsonNode value, String message) {
    return badParameter("invalid_parameter", parameter, value, message);
  }

  public static ApiFailure badParameter(
      String code, String parameter, JsonNode value, String message) {
    return new ApiFailure(400, code, parameter, value, message);
  }

  public int status() {
    return status;
  }

  /** For vendors whose errors tell what is wrong with a parameter; empty if nothing is known. */
  public String code() {
    return code;
  }

  /** The name of the query parameter or the path of the body's property; empty without one. */
  public String parameter() {
    return parameter;
  }

  /** What the parameter held; a missing node if nothing. */
  public JsonNode value() {
    return value;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
