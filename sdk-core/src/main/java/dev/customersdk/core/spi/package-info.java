/**
 * What the author of a provider uses: the engine, the description of a request, and how models are
 * declared. Applications do not need this package.
 */
@NullMarked
package dev.customersdk.core.spi;

import org.jspecify.annotations.NullMarked;
