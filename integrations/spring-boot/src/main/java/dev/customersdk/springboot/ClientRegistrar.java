package dev.customersdk.springboot;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.StringUtils;

/**
 * Registers a bean for each account of a vendor. The class that imports it has a static method
 * {@code client(String account, ClientFactory)}.
 */
abstract class ClientRegistrar implements ImportBeanDefinitionRegistrar {

  private final String vendor;
  private final Class<?> factory;
  private final Class<?> client;
  private final Environment environment;

  ClientRegistrar(String vendor, Class<?> factory, Class<?> client, Environment environment) {
    this.vendor = vendor;
    this.factory = factory;
    this.client = client;
    this.environment = environment;
  }

  @Override
  public void registerBeanDefinitions(
      AnnotationMetadata importing, BeanDefinitionRegistry registry) {
    for (String account : Accounts.named(environment, vendor)) {
      registry.registerBeanDefinition(beanName(account), definition(account));
    }
  }

  private RootBeanDefinition definition(String account) {
    RootBeanDefinition definition = new RootBeanDefinition(factory);
    definition.setTargetType(client);
    definition.setFactoryMethodName("client");
    definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
    definition.getConstructorArgumentValues().addIndexedArgumentValue(0, account);
    definition.setDestroyMethodName("close");
    if (account.equals(Accounts.UNNAMED)) {
      definition.setPrimary(true);
    } else {
      definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, account));
    }
    return definition;
  }

  /** {@code kohortClient}, or {@code northAmericaKohortClient} for an account north-america. */
  private String beanName(String account) {
    StringBuilder name = new StringBuilder();
    for (String word : account.split("-", -1)) {
      name.append(StringUtils.capitalize(word));
    }
    return StringUtils.uncapitalize(name + client.getSimpleName());
  }
}
