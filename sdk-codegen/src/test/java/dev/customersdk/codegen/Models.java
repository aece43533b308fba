package dev.customersdk.codegen;

/** Sources of models: those of a property have it in line 7, those of a type in line 6. */
final class Models {

  static final String GENERATE = "@dev.customersdk.core.spi.json.GenerateCodec ";

  private static final String HEAD =
      """
      package test;
      import com.fasterxml.jackson.annotation.*;
      import com.fasterxml.jackson.databind.annotation.*;
      import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
      import dev.customersdk.core.*; import dev.customersdk.core.spi.json.*; import java.time.*; import java.util.*;
      """;

  private Models() {}

  /** An interface with a builder and these attributes. */
  static String with(String attributes) {
    return type(
        "@GenerateCodec @JsonDeserialize(builder = A.Builder.class) interface A {\n"
            + attributes
            + "\nstatic Builder builder() { return null; } class Builder {} }");
  }

  /** One whose builder has something, in line 9. */
  static String withBuilder(String member) {
    return with("String a();").replace("class Builder {}", "class Builder {\n" + member + "}");
  }

  /** One that extends another, which is called Above. */
  static String extending(String above, String attributes) {
    return with(attributes).replace("interface A {", "interface A extends " + above + " {");
  }

  /** A record with these components. */
  static String record(String components) {
    return type("@GenerateCodec record A(\n" + components + ") {}");
  }

  static String type(String type) {
    return HEAD + type;
  }
}
