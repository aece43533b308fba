/** An application of modules; the mapper finds the SDK's module as a service. */
module com.example.shop {
  requires dev.customersdk.jackson3;
  requires dev.customersdk.kohort;

  opens consumer to
      tools.jackson.databind;
}
