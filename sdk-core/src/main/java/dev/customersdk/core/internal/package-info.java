/** The engine. Not exported: nothing here is part of the API. */
@NullMarked
package dev.customersdk.core.internal;

import org.jspecify.annotations.NullMarked;
