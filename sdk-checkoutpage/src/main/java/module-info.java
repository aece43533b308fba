/** Client for the customers API of Checkout Page. */
module dev.customersdk.checkoutpage {
  requires transitive dev.customersdk.core;
  requires static java.compiler; // Generated, on generated code
  requires static org.immutables.value.annotations;
  requires static org.immutables.encode;

  exports dev.customersdk.checkoutpage;

  opens dev.customersdk.checkoutpage to
      com.fasterxml.jackson.databind;
}
