package dev.customersdk.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.Customers;
import dev.customersdk.kohort.KohortClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class ClientBeansTest {

  @Test
  void aKeyMakesAClientOfEachVendor() {
    Contexts.with(
            "customersdk.kohort.api-key=sk_test_1",
            "customersdk.checkoutpage.api-key=k",
            "customersdk.flex.api-key=fskey_1",
            "customersdk.generic.api-key=sk_1",
            "customersdk.generic.base-url=https://api.example.com")
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .getBeans(AutoCloseable.class)
                    .satisfies(
                        beans ->
                            assertThat(beans)
                                .hasEntrySatisfying(
                                    "kohortClient", it -> isA(it, KohortClient.class))
                                .hasEntrySatisfying(
                                    "checkoutPageClient", it -> isA(it, CheckoutPageClient.class))
                                .hasEntrySatisfying("flexClient", it -> isA(it, FlexClient.class))
                                .hasEntrySatisfying(
                                    "genericClient", it -> isA(it, GenericClient.class))
                                .hasSize(4)));
  }

  private static void isA(Object bean, Class<?> type) {
    assertThat(bean).isInstanceOf(type);
  }

  @Test
  void withoutAKeyThereIsNoClient() {
    Contexts.with("customersdk.kohort.api-key= ", "customersdk.flex.base-url=https://example.com")
        .run(context -> assertThat(context).hasNotFailed().getBeans(AutoCloseable.class).isEmpty());
  }

  @Test
  void aVendorCanBeSwitchedOff() {
    Contexts.with("customersdk.kohort.api-key=k", "customersdk.kohort.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(KohortClient.class));
  }

  @Test
  void anAccountCanBeSwitchedOff() {
    Contexts.with(
            "customersdk.kohort.api-key=k",
            "customersdk.kohort.accounts.emea.enabled=false",
            "customersdk.kohort.accounts.apac.api-key=")
        .run(context -> assertThat(context).hasNotFailed().hasSingleBean(KohortClient.class));
  }

  @Test
  void accountsAreToldByQualifierAndTheVendorsOwnIsPrimary() {
    Contexts.with(
            "customersdk.kohort.api-key=k",
            "customersdk.kohort.accounts.emea.api-key=e",
            "customersdk.kohort.accounts.north-america.api-key=n")
        .withUserConfiguration(Injected.class)
        .run(
            context -> {
              Injected injected = context.getBean(Injected.class);
              assertThat(injected.any).isSameAs(context.getBean("kohortClient"));
              assertThat(injected.emea).isSameAs(context.getBean("emeaKohortClient"));
              assertThat(injected.america).isSameAs(context.getBean("northAmericaKohortClient"));
              assertThat(context.getBeansOfType(KohortClient.class)).hasSize(3);
            });
  }

  @Test
  void oneAccountAloneNeedsNoQualifier() {
    Contexts.with("customersdk.kohort.accounts.emea.api-key=e")
        .run(
            context ->
                assertThat(context.getBean(KohortClient.class))
                    .isSameAs(context.getBean("emeaKohortClient")));
  }

  @Test
  void ofSeveralAccountsNoneIsPrimaryByItself() {
    Contexts.with(
            "customersdk.kohort.accounts.a.api-key=e", "customersdk.kohort.accounts.b.api-key=n")
        .run(
            context ->
                assertThat(context.getBeanFactory().getBeanNamesForType(KohortClient.class))
                    .extracting(context.getBeanFactory()::getBeanDefinition)
                    .hasSize(2)
                    .noneMatch(BeanDefinition::isPrimary));
  }

  @Test
  void anApplicationsOwnClientComesInsteadOfAll() {
    Contexts.with(
            "customersdk.kohort.api-key=k",
            "customersdk.kohort.accounts.emea.api-key=e",
            "customersdk.flex.api-key=f")
        .withUserConfiguration(Own.class)
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(KohortClient.class)
                    .hasBean("mine")
                    .hasSingleBean(FlexClient.class));
  }

  @Test
  void clientsAreClosedWithTheContext() {
    List<Customers> kept = new ArrayList<>();
    Contexts.with("customersdk.kohort.api-key=k", "customersdk.kohort.base-url=http://127.0.0.1:9")
        .run(context -> kept.add(context.getBean(KohortClient.class).customers()));

    assertThatIllegalStateException()
        .isThrownBy(() -> kept.get(0).get("1"))
        .withMessageContaining("closed");
  }

  @Test
  void anAccountDoesNotTakeTheKeyOfItsVendor() {
    Contexts.with(
            "customersdk.kohort.api-key=k",
            "customersdk.kohort.accounts.emea.base-url=https://example.com")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .hasMessageContaining("set customersdk.kohort.accounts.emea.api-key"));
  }

  @Configuration(proxyBeanMethods = false)
  static class Injected {
    @Autowired KohortClient any;

    @Autowired
    @Qualifier("emea")
    KohortClient emea;

    @Autowired
    @Qualifier("north-america")
    KohortClient america;
  }

  @Configuration(proxyBeanMethods = false)
  static class Own {
    @Bean
    KohortClient mine() {
      ClientBuilder<?, KohortClient> builder = KohortClient.builder().apiKey("mine");
      return builder.build();
    }
  }
}
