package dev.customersdk.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.kohort.KohortClient;
import dev.customersdk.springboot.Page.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;

/** That what the page says is so. */
class PageTest {

  private static final Map<String, Object> KEYS =
      Map.of(
          "KOHORT_API_KEY", "k",
          "KOHORT_EMEA_API_KEY", "e",
          "KOHORT_APAC_API_KEY", "a",
          "GENERIC_API_KEY", "g");

  static Stream<String> javaIsOfAConsumer() throws IOException {
    return Page.blocks("java").stream();
  }

  @ParameterizedTest
  @MethodSource
  void javaIsOfAConsumer(String block) throws IOException {
    assertThat(Page.consumers()).contains(Page.lines(block));
  }

  static Stream<String> yamlMakesClients() throws IOException {
    return Page.blocks("yaml").stream().filter(block -> block.startsWith("customersdk:"));
  }

  @ParameterizedTest
  @MethodSource
  void yamlMakesClients(String yaml) throws IOException {
    List<PropertySource<?>> sources =
        new YamlPropertySourceLoader()
            .load("page", new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("keys", KEYS));
    sources.forEach(environment.getPropertySources()::addFirst);

    Binder.get(environment)
        .bind(
            "customersdk",
            Bindable.of(CustomerSdkProperties.class),
            new NoUnboundElementsBindHandler(BindHandler.DEFAULT));

    Contexts.with()
        .withInitializer(context -> context.setEnvironment(environment))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .getBeans(AutoCloseable.class)
                    .hasSizeGreaterThan(1));
  }

  @Test
  void variablesMakeClients() throws IOException {
    Map<String, Object> variables = new HashMap<>();
    for (String line : String.join("", Page.blocks("properties")).lines().toList()) {
      variables.put(line.split("=", 2)[0], line.split("=", 2)[1]);
    }

    Contexts.withVariables(variables)
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .getBeans(KohortClient.class)
                    .containsOnlyKeys("kohortClient", "emeaKohortClient"));
  }

  @Test
  void theOtherYamlIsWhatSwitchesHealthOn() throws IOException {
    assertThat(Page.blocks("yaml"))
        .filteredOn(block -> !block.startsWith("customersdk:"))
        .extracting(Page::lines)
        .containsExactly("management:\nhealth:\ncustomersdk:\nenabled: true\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kohort", "checkoutpage", "flex", "generic"})
  void theTableIsTheMetadata(String vendor) throws Exception {
    String prefix = "customersdk." + vendor + ".";
    List<Row> metadata =
        Metadata.properties().stream()
            .filter(it -> it.path("name").asText().startsWith(prefix))
            .map(
                it ->
                    new Row(
                        it.path("name").asText().substring(prefix.length()),
                        it.path("description").asText()))
            .toList();

    assertThat(Page.rows()).containsExactlyInAnyOrderElementsOf(metadata);
  }
}
