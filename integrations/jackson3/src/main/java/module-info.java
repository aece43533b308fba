/** Models as JSON under a mapper of Jackson 3. */
@SuppressWarnings("module") // the digit is part of the name
module dev.customersdk.jackson3 {
  requires transitive dev.customersdk.core;
  requires transitive tools.jackson.databind;

  exports dev.customersdk.jackson3;

  provides tools.jackson.databind.JacksonModule with
      dev.customersdk.jackson3.CustomerSdkModule;
}
