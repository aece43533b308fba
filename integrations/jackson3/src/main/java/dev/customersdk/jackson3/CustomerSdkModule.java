package dev.customersdk.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.customersdk.core.Patch;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Models and requests under a mapper of Jackson 3: each becomes what its {@code toJson()} says, and
 * is read as its {@code fromJson} reads it.
 *
 * <p>A mapper that looks for modules finds it by itself. The mapper's own settings, such as a
 * naming strategy, end where a model begins. {@code OpenEnum} and {@code Patch} are written and
 * read as models do, for records that hold them; a {@code Page}, a call or a response is refused.
 */
public final class CustomerSdkModule extends JacksonModule {

  /** For {@code addModule}, and for mappers that find it. */
  public CustomerSdkModule() {}

  @Override
  public String getModuleName() {
    return "customer-sdk";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new SdkSerializers());
    context.addDeserializers(new SdkDeserializers());
    context.addKeySerializers(new SdkKeys.Writers());
    context.addKeyDeserializers(new SdkKeys.Readers());
    context
        .configOverride(Patch.class) // what is kept is left out
        .setInclude(
            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
  }
}
