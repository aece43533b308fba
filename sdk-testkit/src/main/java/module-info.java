/** In-memory emulators of the vendors' customer APIs, for integration tests. */
module dev.customersdk.testkit {
  requires com.fasterxml.jackson.databind;
  requires okhttp3;
  requires okio;
  requires static dev.customersdk.core; // only for clients in virtual time
  requires static info.picocli; // only for the standalone emulators, as the next
  requires static jdk.httpserver;
  requires static transitive org.jspecify;
  requires static org.junit.jupiter.api;

  exports dev.customersdk.testkit;
  exports dev.customersdk.testkit.junit;
}
