package dev.customersdk.core;

import java.util.List;

/**
 * What is safe to say about a call that ended, and how it went.
 *
 * @param method the HTTP method
 * @param path the path with its holes unfilled, such as {@code /customers/{id}}
 * @param outcome what the vendor may have done, over all attempts
 * @param attempts every attempt, the first one first
 */
public record CallTrace(String method, String path, Outcome outcome, List<Attempt> attempts) {

  /** Copies the attempts. */
  public CallTrace {
    attempts = List.copyOf(attempts);
  }
}
