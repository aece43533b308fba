package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** How the keys of an answered customer are written; keys inside {@code metadata} never change. */
enum KohortKeyCase {
  CAMEL {
    @Override
    ObjectNode write(ObjectNode customer) {
      return customer;
    }
  },
  SNAKE {
    @Override
    ObjectNode write(ObjectNode customer) {
      ObjectNode written = JsonNodeFactory.instance.objectNode();
      customer
          .properties()
          .forEach(member -> written.set(snake(member.getKey()), member.getValue()));
      return written;
    }
  };

  abstract ObjectNode write(ObjectNode customer);

  private static String snake(String camel) {
    return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
