/** What a modular application writes. */
module consumer {
  requires dev.customersdk.kohort;
  requires dev.customersdk.testkit;
}
