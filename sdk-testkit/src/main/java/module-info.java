/** In-memory emulators of the vendors' customer APIs, for integration tests. */
module dev.customersdk.testkit {
  requires com.fasterxml.jackson.databind;
  requires okhttp3;
  requires okio;
  requires static transitive org.jspecify;
  requires static org.junit.jupiter.api;

  exports dev.customersdk.testkit;
  exports dev.customersdk.testkit.junit;
}
