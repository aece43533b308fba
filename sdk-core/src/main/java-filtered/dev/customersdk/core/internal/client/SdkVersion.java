package dev.customersdk.core.internal.client;

/** The version of the SDK, filled in by the build. */
final class SdkVersion {

  static final String TEXT = "${project.version}";

  private SdkVersion() {}
}
