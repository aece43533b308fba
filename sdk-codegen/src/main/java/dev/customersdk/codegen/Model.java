package dev.customersdk.codegen;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a codec has to know of a type.
 *
 * @param hasExtras whether unknown properties are kept
 * @param isRecord whether it has a constructor rather than a builder
 * @param components the names of a record's components, in their order
 * @param properties by their names in JSON, in the order in which they are written
 */
record Model(
    String packageName,
    String name,
    boolean hasExtras,
    boolean isRecord,
    List<String> components,
    List<Property> properties) {

  String codec() {
    return name + "Codec";
  }

  String qualifiedCodec() {
    return packageName.isEmpty() ? codec() : packageName + "." + codec();
  }

  List<Property> patches() {
    return properties.stream().filter(property -> property.absence() == Absence.KEEP).toList();
  }

  /** All names that an extra cannot have. */
  List<String> names() {
    return Stream.concat(
            Stream.of(Names.EXTRAS), properties.stream().flatMap(each -> each.names().stream()))
        .toList();
  }
}
