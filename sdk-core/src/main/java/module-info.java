/** The engine and the vocabulary that all vendors' clients share. */
@SuppressWarnings("module") // the test kit is not there yet when this is compiled
module dev.customersdk.core {
  requires transitive okhttp3;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires static jdk.jfr;
  requires static transitive org.jspecify;
  requires static java.compiler; // Generated, on generated code
  requires static org.immutables.value.annotations;
  requires static org.immutables.encode;

  exports dev.customersdk.core;
  exports dev.customersdk.core.spi;
  exports dev.customersdk.core.spi.json;
  exports dev.customersdk.core.spi.webhooks;
  exports dev.customersdk.core.time to
      dev.customersdk.testkit;
}
