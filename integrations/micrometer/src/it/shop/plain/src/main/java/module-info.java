/** An application that observes its calls. */
module com.example.shop {
  requires dev.customersdk.kohort;
  requires dev.customersdk.micrometer;
}
