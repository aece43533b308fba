package dev.customersdk.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.CallListener;
import dev.customersdk.core.CallObserver;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.TransportException;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@ExtendWith(EmulatorExtension.class)
class ClientSettingsTest {

  private static final Fault BUSY = Fault.status(503);
  private static final String EMEA = "customersdk.kohort.accounts.emea.";

  @Test
  void aClientGoesWhereThePropertiesSay(KohortEmulator kohort) {
    to(kohort, "customersdk.kohort.user-agent-suffix=shop/1.4")
        .run(context -> context.getBean(KohortClient.class).customers().list().first());

    assertThat(kohort.requests()).hasSize(1);
    assertThat(kohort.requests().get(0).header("User-Agent"))
        .hasValueSatisfying(agent -> assertThat(agent).endsWith(" shop/1.4"));
  }

  @Test
  void retriesAreAsThePropertiesSay(KohortEmulator kohort) {
    kohort.failNext(BUSY, BUSY, BUSY, BUSY);

    to(kohort, "customersdk.kohort.retry.max-attempts=5", "customersdk.kohort.retry.base-delay=0ms")
        .run(context -> context.getBean(KohortClient.class).customers().list().first());

    assertThat(kohort.requestCount()).isEqualTo(5);
  }

  @Test
  void updatesAreRetriedOnlyIfAskedFor(KohortEmulator kohort) {
    String id = kohort.customer().add();
    kohort.failNext(Fault.dropAfterProcessing(), Fault.none(), Fault.dropAfterProcessing());

    to(
            kohort,
            "customersdk.kohort.retry.idempotent-writes=true",
            EMEA + "api-key=" + kohort.apiKey(),
            EMEA + "retry.idempotent-writes=false")
        .run(
            context -> {
              KohortClient vendors = context.getBean("kohortClient", KohortClient.class);
              KohortClient emea = context.getBean("emeaKohortClient", KohortClient.class);
              assertThat(vendors.customers().block(id).id()).isEqualTo(id);
              assertThatExceptionOfType(TransportException.class)
                  .isThrownBy(() -> emea.customers().block(id));
            });
  }

  @Test
  void theBudgetOfRetriesIsAsThePropertiesSay(KohortEmulator kohort) {
    kohort.failNext(BUSY);

    to(kohort, "customersdk.kohort.retry.budget=0")
        .run(
            context ->
                assertThatExceptionOfType(ApiException.ServerError.class)
                    .isThrownBy(
                        () -> context.getBean(KohortClient.class).customers().list().first()));

    assertThat(kohort.requestCount()).isEqualTo(1);
  }

  @Test
  void timeoutsAreAsThePropertiesSay(KohortEmulator kohort) {
    assertThat(failure(kohort, Fault.stall(), "timeout=50ms"))
        .isEqualTo(TransportException.Reason.DEADLINE);
    assertThat(failure(kohort, Fault.stall(), "read-timeout=50ms", "retry.max-attempts=1"))
        .isEqualTo(TransportException.Reason.READ_TIMEOUT);
  }

  @Test
  void theLargestResponseIsAsThePropertiesSay(KohortEmulator kohort) {
    to(kohort, "customersdk.kohort.max-response-size=1B")
        .run(
            context ->
                assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(
                        () -> context.getBean(KohortClient.class).customers().list().first())
                    .withMessageContaining("larger than 1 bytes"));
  }

  private static TransportException.Reason failure(
      KohortEmulator kohort, Fault fault, String... settings) {
    kohort.failNext(fault);
    List<TransportException.Reason> reasons = new ArrayList<>();
    String[] properties = new String[settings.length];
    for (int i = 0; i < settings.length; i++) {
      properties[i] = "customersdk.kohort." + settings[i];
    }
    to(kohort, properties)
        .run(
            context ->
                assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(
                        () -> context.getBean(KohortClient.class).customers().list().first())
                    .satisfies(e -> reasons.add(e.reason())));
    return reasons.get(0);
  }

  @Test
  void anAccountTakesOverWhatTheVendorIsSetTo(KohortEmulator kohort) {
    to(kohort, "customersdk.kohort.user-agent-suffix=shop/1.4", EMEA + "api-key=wrong")
        .run(
            context ->
                assertThatExceptionOfType(ApiException.Unauthenticated.class)
                    .isThrownBy(
                        () ->
                            context
                                .getBean("emeaKohortClient", KohortClient.class)
                                .customers()
                                .list()
                                .first()));

    assertThat(kohort.requests().get(0).header("User-Agent"))
        .hasValueSatisfying(agent -> assertThat(agent).endsWith(" shop/1.4"));
  }

  @Test
  void customizersAndListenersAreForEachClient(KohortEmulator kohort) {
    List<String> heard = new ArrayList<>();
    List<String> customized = new ArrayList<>();

    to(kohort, EMEA + "api-key=" + kohort.apiKey())
        .withBean(ClientCustomizer.class, () -> (account, builder) -> customized.add(account))
        .withBean("one", CallListener.class, () -> call -> hear("one " + call.path(), heard))
        .withBean("two", CallListener.class, () -> call -> hear("two " + call.path(), heard))
        .run(
            context ->
                context
                    .getBeansOfType(KohortClient.class)
                    .values()
                    .forEach(client -> client.customers().list().first()));

    assertThat(customized).containsExactly("", "emea");
    assertThat(heard)
        .containsExactly("one /customers", "two /customers", "one /customers", "two /customers");
  }

  private static @Nullable CallObserver hear(String what, List<String> heard) {
    heard.add(what);
    return null;
  }

  private static ApplicationContextRunner to(KohortEmulator kohort, String... more) {
    return Contexts.with(
            "customersdk.kohort.api-key=" + kohort.apiKey(),
            "customersdk.kohort.base-url=" + kohort.baseUrl())
        .withPropertyValues(more);
  }
}
