package dev.customersdk.core.internal.call;

import org.jspecify.annotations.Nullable;

/** Turns the last result of an execution into what the caller gets, or throws what it gets. */
@FunctionalInterface
interface ResultReader<R extends @Nullable Object> {
  R read(AttemptResult last, History history);
}
