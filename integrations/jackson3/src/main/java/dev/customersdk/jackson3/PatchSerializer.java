package dev.customersdk.jackson3;

import dev.customersdk.core.Patch;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what a patch sets, or null where it clears; one that keeps is left out as empty. */
final class PatchSerializer extends ValueSerializer<Patch<?>> {

  @Override
  public boolean isEmpty(SerializationContext context, Patch<?> patch) {
    return patch.isKeep();
  }

  @Override
  public void serialize(Patch<?> patch, JsonGenerator json, SerializationContext context) {
    if (patch.isKeep()) {
      context.reportMappingProblem(
          "Patch.keep() can only be left out: it must be a property, and be included NON_EMPTY");
    }
    context.writeValue(json, patch.value().orElse(null));
  }
}
