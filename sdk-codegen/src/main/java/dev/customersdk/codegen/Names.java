package dev.customersdk.codegen;

/**
 * Names of types that the processor reads and that the generated code uses, but that are not here.
 */
final class Names {

  static final String JSON = "dev.customersdk.core.spi.json.";
  static final String GENERATE_CODEC = JSON + "GenerateCodec";
  static final String JSON_VIA = JSON + "JsonVia";
  static final String JSON_MODEL = JSON + "JsonModel";
  static final String JSON_INSTANT = JSON + "JsonInstant";
  static final String JSON_OPEN_ENUM = JSON + "JsonOpenEnum";
  static final String JSON_PATCH = JSON + "JsonPatch";
  static final String JSON_FREE_FORM = JSON + "JsonFreeForm";
  static final String FREE_FORM_DESERIALIZER = JSON_FREE_FORM + ".Deserializer";
  static final String OPEN_ENUM = "dev.customersdk.core.OpenEnum";
  static final String PATCH = "dev.customersdk.core.Patch";

  static final String JACKSON = "com.fasterxml.jackson.";
  static final String JSON_PROPERTY = JACKSON + "annotation.JsonProperty";
  static final String JSON_ALIAS = JACKSON + "annotation.JsonAlias";
  static final String JSON_INCLUDE = JACKSON + "annotation.JsonInclude";
  static final String JSON_SETTER = JACKSON + "annotation.JsonSetter";
  static final String JACKSON_ANNOTATIONS_INSIDE = JACKSON + "annotation.JacksonAnnotationsInside";
  static final String JSON_SERIALIZE = JACKSON + "databind.annotation.JsonSerialize";
  static final String JSON_DESERIALIZE = JACKSON + "databind.annotation.JsonDeserialize";

  /** The property in which the mapper writes extras, which is none. */
  static final String EXTRAS = "(extras)";

  private Names() {}
}
