/** Observations and meters of calls, for Micrometer. */
module dev.customersdk.micrometer {
  requires transitive dev.customersdk.core;
  requires transitive micrometer.observation;
  requires transitive micrometer.core;
  requires transitive micrometer.commons;
  requires static context.propagation;
  requires static transitive org.jspecify;

  exports dev.customersdk.micrometer;
}
