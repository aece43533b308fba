package dev.customersdk.springboot.test;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/** Refuses clients that the application makes itself: they would speak to the real vendor. */
record OwnClientRefusal(List<EmulatedVendor> vendors) implements BeanFactoryPostProcessor {

  private static final String OURS = "dev.customersdk.springboot.";

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    for (EmulatedVendor vendor : vendors) {
      Class<?> type = ClassUtils.resolveClassName(vendor.client(), beans.getBeanClassLoader());
      for (String name : beans.getBeanNamesForType(type, true, false)) {
        if (!isMadeOfProperties(name, beans)) {
          throw new IllegalStateException(
              "emulators cannot be put behind the bean "
                  + name
                  + ", a client that the application makes itself; have it made of properties, or"
                  + " leave @AutoConfigureEmulators away and build it for an emulator of the test");
        }
      }
    }
  }

  private static boolean isMadeOfProperties(String name, ConfigurableListableBeanFactory beans) {
    return beans.containsBeanDefinition(name)
        && String.valueOf(beans.getBeanDefinition(name).getBeanClassName()).startsWith(OURS);
  }
}
