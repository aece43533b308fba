package dev.customersdk.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What an editor knows of the properties. */
class MetadataTest {

  @Test
  void everyPropertyIsDescribedForEveryVendor() throws Exception {
    assertThat(Metadata.properties())
        .hasSize(4 * 20 + 1)
        .allSatisfy(
            it -> assertThat(it.path("description").asText()).as(it.toString()).isNotBlank());
  }

  @Test
  void namedAccountsAreAMapThatEditorsCanFollow() throws Exception {
    assertThat(Metadata.properties())
        .filteredOn(it -> it.path("name").asText().equals("customersdk.kohort.accounts"))
        .extracting(it -> it.path("type").asText())
        .containsExactly(
            "java.util.Map<java.lang.String,dev.customersdk.springboot.AccountProperties>");
  }

  @Test
  void healthIsOffByItself() throws Exception {
    assertThat(Metadata.properties())
        .filteredOn(it -> it.path("name").asText().startsWith("management."))
        .extracting(it -> it.path("defaultValue"))
        .extracting(JsonNode::asBoolean)
        .containsExactly(false);
  }
}
