package dev.customersdk.micrometer;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallInfo;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What conventions, filters and handlers can know of an attempt. Something is sent, so that tracers
 * make it a client's span, but the carrier takes no header.
 */
public final class AttemptObservationContext extends SenderContext<Object> {

  private static final Object NO_HEADERS = new Object();

  private final CallInfo call;
  private final int number;
  private volatile @Nullable Attempt attempt;

  AttemptObservationContext(CallInfo call, int number) {
    super((carrier, header, value) -> {}, Kind.CLIENT);
    this.call = call;
    this.number = number;
    setCarrier(NO_HEADERS);
    setRemoteServiceName(call.vendor());
  }

  /** {@return the call that it belongs to} */
  public CallInfo call() {
    return call;
  }

  /** {@return which attempt of the call it is; counts from 1} */
  public int number() {
    return number;
  }

  /** {@return how it ended; empty until it did} */
  public Optional<Attempt> attempt() {
    return Optional.ofNullable(attempt);
  }

  void ended(Attempt ended) {
    this.attempt = ended;
  }

  Optional<String> errorType() {
    return attempt().flatMap(ErrorType::of);
  }
}
