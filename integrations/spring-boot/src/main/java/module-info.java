/** Clients as beans of Spring Boot applications. */
module dev.customersdk.springboot {
  requires transitive dev.customersdk.core;
  requires transitive spring.context;
  requires transitive spring.boot.autoconfigure;
  requires spring.beans;
  requires spring.core;
  requires spring.boot;
  requires okhttp3;
  requires static dev.customersdk.kohort;
  requires static dev.customersdk.checkoutpage;
  requires static dev.customersdk.flex;
  requires static dev.customersdk.generic;
  requires static dev.customersdk.micrometer;
  requires static dev.customersdk.testkit;
  requires static spring.boot.actuator;
  requires static spring.boot.health;
  requires static spring.boot.test;
  requires static spring.test;
  requires static org.junit.jupiter.api;
  requires static transitive org.jspecify;

  exports dev.customersdk.springboot;
  exports dev.customersdk.springboot.test;

  opens dev.customersdk.springboot;
  opens dev.customersdk.springboot.health;
  opens dev.customersdk.springboot.test;
}
