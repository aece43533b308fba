@NullMarked
package dev.customersdk.micrometer;

import org.jspecify.annotations.NullMarked;
