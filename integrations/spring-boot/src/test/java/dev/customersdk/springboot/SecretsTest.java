package dev.customersdk.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.endpoint.Show;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.actuate.env.EnvironmentEndpoint.PropertyValueDescriptor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** An endpoint that is told to show all values. */
class SecretsTest {

  private static final String HIDDEN = "******";

  @Test
  void keysAreHiddenUnderEveryName() {
    Map<String, Object> shown =
        shown(
            Map.of(
                "VAULT", "key-1",
                "customersdk.kohort.api-key", "${VAULT}",
                "customersdk.kohort.accounts.emea.apiKey", "key-2",
                "CUSTOMERSDK_FLEX_APIKEY", "key-3",
                "customersdk.kohort.proxy.host", "proxy.example.com",
                "customersdk.kohort.proxy.username", "shop",
                "customersdk.kohort.proxy.password", "key-4",
                "sun.java.command", "java -jar shop.jar --customersdk.flex.api-key=key-2",
                "shop", "key-rings"));

    assertThat(shown)
        .containsEntry("VAULT", HIDDEN)
        .containsEntry("customersdk.kohort.api-key", HIDDEN)
        .containsEntry("customersdk.kohort.accounts.emea.apiKey", HIDDEN)
        .containsEntry("CUSTOMERSDK_FLEX_APIKEY", HIDDEN)
        .containsEntry("customersdk.kohort.proxy.password", HIDDEN)
        .containsEntry("sun.java.command", HIDDEN)
        .containsEntry("shop", "key-rings");
  }

  @Test
  void aShortKeyHidesNothingThatHasItsLettersByChance() {
    assertThat(
            shown(
                Map.of(
                    "customersdk.kohort.api-key", "shop",
                    "command", "java shop.jar --password=shop",
                    "work", "workshop")))
        .containsEntry("command", HIDDEN)
        .containsEntry("work", "workshop");
  }

  @Test
  void aLongKeyIsHiddenWithinAnyText() {
    assertThat(
            shown(
                Map.of("customersdk.kohort.api-key", "sk_test_4711", "url", "x?k=sk_test_4711&a")))
        .containsEntry("url", HIDDEN);
  }

  @Test
  void keysAreHiddenAlsoWhereClientsAreExcluded() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(SanitizingAutoConfiguration.class))
        .run(context -> assertThat(context).hasNotFailed().hasSingleBean(SanitizingFunction.class));
  }

  @Test
  void whatIsNoSecretIsShown() {
    assertThat(shown(Map.of("customersdk.kohort.base-url", "https://example.com")))
        .containsEntry("customersdk.kohort.base-url", "https://example.com");
  }

  @Test
  void propertiesDoNotPrintTheirKey() {
    AccountProperties account = new AccountProperties();
    account.setApiKey("key-1");
    account.getProxy().setPassword("key-2");

    assertThat(List.of(account, account.getProxy())).asString().doesNotContain("key-");
  }

  private static Map<String, Object> shown(Map<String, Object> values) {
    Map<String, Object> shown = new HashMap<>();
    Contexts.with()
        .withInitializer(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", values)))
        .run(context -> shown.putAll(shown(context)));
    return shown;
  }

  private static Map<String, Object> shown(ApplicationContext context) {
    EnvironmentEndpoint endpoint =
        new EnvironmentEndpoint(
            (ConfigurableEnvironment) context.getEnvironment(),
            context.getBeansOfType(SanitizingFunction.class).values(),
            Show.ALWAYS);
    return endpoint.environment(null).getPropertySources().stream()
        .filter(source -> source.getName().equals("test"))
        .flatMap(source -> source.getProperties().entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, it -> value(it.getValue())));
  }

  private static Object value(PropertyValueDescriptor descriptor) {
    return descriptor.getValue();
  }
}
