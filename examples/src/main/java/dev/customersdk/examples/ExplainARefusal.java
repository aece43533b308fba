package dev.customersdk.examples;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a vendor says against a request, by parameter: the same for all vendors. */
final class ExplainARefusal {

  private ExplainARefusal() {}

  static Map<String, String> byParameter(ApiException.InvalidRequest refusal) {
    ApiError error = refusal.error();
    Map<String, String> problems = new LinkedHashMap<>();
    for (ApiError.Violation violation : error.violations()) {
      problems.put(
          violation.param().orElse("the request"),
          violation.code().or(violation::message).orElse("is refused"));
    }
    if (problems.isEmpty()) { // a vendor that names no parameters, or a body nobody can read
      problems.put("the request", error.code().or(error::message).orElse("is refused"));
    }
    return problems;
  }
}
