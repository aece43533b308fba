/** Client for the customers API of KohortPay. */
module dev.customersdk.kohort {
  requires transitive dev.customersdk.core;
  requires static transitive org.immutables.value.annotations;
  requires static java.compiler; // the annotation on generated code
  requires static org.immutables.encode;

  exports dev.customersdk.kohort;

  opens dev.customersdk.kohort to
      com.fasterxml.jackson.databind;
}
