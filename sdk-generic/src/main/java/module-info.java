/** Client for a Customers API whose description names no vendor. */
module dev.customersdk.generic {
  requires transitive dev.customersdk.core;
  requires static java.compiler; // Generated, on generated code
  requires static org.immutables.value.annotations;
  requires static org.immutables.encode;

  exports dev.customersdk.generic;

  opens dev.customersdk.generic to
      com.fasterxml.jackson.databind;
}
