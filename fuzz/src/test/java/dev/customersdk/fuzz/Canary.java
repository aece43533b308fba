package dev.customersdk.fuzz;

/** A text in place of personal data, ids and keys, which nothing may print. */
final class Canary {

  /** Not what a code, a name or an id of a vendor's may look like to be printed anywhere. */
  static final String TEXT = "c@nary";

  private Canary() {}
}
