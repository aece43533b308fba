package dev.customersdk.flex;

/** The envelope of a create or an update. */
record RequestEnvelope(Object customer) {

  RequestEnvelope {
    if (customer == null) {
      throw new IllegalArgumentException("request: must not be null");
    }
  }
}
