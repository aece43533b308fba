/** One rate limit for many JVMs, through a store of Bucket4j's. */
module dev.customersdk.bucket4j {
  requires transitive dev.customersdk.core;
  requires transitive io.github.bucket4j.core;

  exports dev.customersdk.bucket4j;
}
