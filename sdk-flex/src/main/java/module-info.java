/** Client for the customers API of Flex. */
module dev.customersdk.flex {
  requires transitive dev.customersdk.core;
  requires static java.compiler; // Generated, on generated code
  requires static org.immutables.value.annotations;
  requires static org.immutables.encode;

  exports dev.customersdk.flex;

  opens dev.customersdk.flex to
      com.fasterxml.jackson.databind;
}
