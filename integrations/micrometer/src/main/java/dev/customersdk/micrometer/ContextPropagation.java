package dev.customersdk.micrometer;

/** Whether Micrometer's context propagation is there, which an application may do without. */
final class ContextPropagation {

  private ContextPropagation() {}

  static boolean isPresent() {
    try {
      Class.forName(
          "io.micrometer.context.ContextSnapshotFactory",
          false,
          ContextPropagation.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
