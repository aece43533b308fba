package dev.customersdk.springboot;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says which property is missing when there is no client to inject. */
@Order(Ordered.HIGHEST_PRECEDENCE) // before what is said of beans in general
final class MissingClientFailureAnalyzer
    extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException> {

  private static final Map<String, String> VENDORS =
      Map.of(
          "dev.customersdk.kohort.KohortClient", "kohort",
          "dev.customersdk.checkoutpage.CheckoutPageClient", "checkoutpage",
          "dev.customersdk.flex.FlexClient", "flex",
          "dev.customersdk.generic.GenericClient", "generic");

  private final ListableBeanFactory beans;
  private final Environment environment;

  MissingClientFailureAnalyzer(BeanFactory beans, Environment environment) {
    this.beans = (ListableBeanFactory) beans;
    this.environment = environment;
  }

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, NoSuchBeanDefinitionException cause) {
    Class<?> type = cause.getBeanType();
    if (type == null || cause instanceof NoUniqueBeanDefinitionException) {
      return null;
    }
    String vendor = VENDORS.get(type.getName());
    if (vendor == null || beans.getBeanNamesForType(ClientFactory.class, true, false).length == 0) {
      return null; // where our auto-configuration is not, properties change nothing
    }
    String prefix = "customersdk." + vendor;
    String name = type.getSimpleName();
    List<String> others =
        Stream.of(beans.getBeanNamesForType(type, true, false)).map(this::described).toList();
    if (!others.isEmpty()) {
      return new FailureAnalysis(
          "There is no such %s as is asked for, only: %s."
              .formatted(name, String.join(", ", others)),
          "Set %s.accounts.<name>.api-key, and inject that client by @Qualifier(\"<name>\")."
              .formatted(prefix),
          cause);
    }
    if (!environment.getProperty(prefix + ".enabled", Boolean.class, true)) {
      return new FailureAnalysis(
          "There is no %s, because %s.enabled is false.".formatted(name, prefix),
          "Set %s.enabled to true, or define a bean of this type.".formatted(prefix),
          cause);
    }
    if (!Accounts.named(environment, vendor).isEmpty()) {
      return null;
    }
    return new FailureAnalysis(
        "There is no %s, because %s.api-key is not set.".formatted(name, prefix),
        "Set %1$s.api-key, or %1$s.accounts.<name>.api-key, or define a bean of this type."
            .formatted(prefix),
        cause);
  }

  /** With the name of the account, where that is the qualifier and the bean's name is none. */
  private String described(String bean) {
    if (beans instanceof BeanDefinitionRegistry registry
        && registry.containsBeanDefinition(bean)
        && registry.getBeanDefinition(bean) instanceof AbstractBeanDefinition definition) {
      AutowireCandidateQualifier qualifier = definition.getQualifier(Qualifier.class.getName());
      return qualifier == null
          ? bean
          : bean + " (@Qualifier(\"" + qualifier.getAttribute("value") + "\"))";
    }
    return bean;
  }
}
