/** Client for the customers API of KohortPay. */
module dev.customersdk.kohort {
  requires transitive dev.customersdk.core;
  requires static java.compiler; // Generated, on generated code
  requires static org.immutables.value.annotations;
  requires static org.immutables.encode;

  exports dev.customersdk.kohort;

  opens dev.customersdk.kohort to
      com.fasterxml.jackson.databind;
}
