package dev.customersdk.examples.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatRowTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.b", "a\\", "a\\.b", "\\\\", "\\.", ".", "a\\b", "a\\\\.b.c\\"})
  void namesComeBack(String name) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.putObject("metadata").put(name, "x").put("other", "y");
    object.put(name, "z");

    assertThat(FlatRow.toObject(FlatRow.of(object))).isEqualTo(object);
  }

  @Test
  void removesWhatIsThere() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.putObject("a").put("b.c", 1).put("d", 2);

    FlatRow.remove(object, "a.b\\.c");
    FlatRow.remove(object, "a.x.y");
    FlatRow.remove(object, "x");

    assertThat(object).hasToString("{\"a\":{\"d\":2}}");
  }
}
