/** The guided tour, and one class per idea; none of them needs a key or a network. */
@NullMarked
package dev.customersdk.examples;

import org.jspecify.annotations.NullMarked;
