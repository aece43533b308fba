/** An application that knows nothing of tests. */
module com.example.signup {
  requires dev.customersdk.kohort;
}
