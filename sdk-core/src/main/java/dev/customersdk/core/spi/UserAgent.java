package dev.customersdk.core.spi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says who calls: the SDK and its version, the provider, and what the application adds. */
final class UserAgent {

  private UserAgent() {}

  static String of(String vendor, @Nullable String suffix) {
    String version =
        Optional.ofNullable(UserAgent.class.getPackage().getImplementationVersion())
            .or(() -> moduleVersion())
            .orElse("dev");
    String agent = "customer-sdk-java/" + version + " (" + vendor + ")";
    return suffix == null ? agent : agent + " " + suffix;
  }

  private static Optional<String> moduleVersion() {
    return Optional.ofNullable(UserAgent.class.getModule().getDescriptor())
        .flatMap(module -> module.rawVersion());
  }
}
