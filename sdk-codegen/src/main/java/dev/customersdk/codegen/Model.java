package dev.customersdk.codegen;

import java.util.List;

/**
 * What a codec has to know of a type.
 *
 * @param name without the package
 * @param reference how its codec names it
 * @param hasExtras whether unknown properties are kept
 * @param isRecord whether it has a constructor rather than a builder
 * @param properties of a record in the order of its components
 */
record Model(
    String packageName,
    String name,
    String reference,
    boolean hasExtras,
    boolean isRecord,
    List<Property> properties) {

  String codec() {
    return name + "Codec";
  }

  /** All names that an extra cannot have. */
  List<String> names() {
    return properties.stream().flatMap(each -> each.names().stream()).sorted().toList();
  }
}
