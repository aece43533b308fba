package dev.customersdk.micrometer;

/**
 * That a call or an attempt failed, and by which kind of failure, for handlers that want an
 * exception. The real one may quote the vendor.
 */
final class FailedCall extends Exception {

  private static final long serialVersionUID = 1;

  FailedCall(String kind) {
    super(kind, null, false, false);
  }
}
