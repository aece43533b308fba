@NullMarked
package dev.customersdk.jackson3;

import org.jspecify.annotations.NullMarked;
