/** Other SDKs, through their public APIs; compiled by the profile "peers" only. */
@NullMarked
package dev.customersdk.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
