/** One rate limit for many JVMs, through a store of Bucket4j's. */
@NullMarked
package dev.customersdk.bucket4j;

import org.jspecify.annotations.NullMarked;
