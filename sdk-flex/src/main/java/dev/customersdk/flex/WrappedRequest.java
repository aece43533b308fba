package dev.customersdk.flex;

/** The envelope of a create or an update. */
record WrappedRequest(Object customer) {

  WrappedRequest {
    if (customer == null) {
      throw new IllegalArgumentException("request: must not be null");
    }
  }
}
