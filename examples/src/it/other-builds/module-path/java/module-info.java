/** An application of modules, with an emulator beside the client. */
module com.example.modular {
  requires dev.customersdk.kohort;
  requires dev.customersdk.testkit;
}
