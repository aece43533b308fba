package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiCall;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How to tell whether a thing whose identity the caller chose is the one that a call asked for.
 *
 * @param readBack reads what the vendor has under that identity
 * @param differences names of members in which it differs from what was asked for; never values
 */
public record Identity<T>(Supplier<ApiCall<T>> readBack, Function<T, List<String>> differences) {}
