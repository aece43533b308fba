package dev.customersdk.core.pages;

import dev.customersdk.core.Pages;
import dev.customersdk.core.probe.Probe.Thing;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.TestEnvironment;

/** The rules of Reactive Streams for publishers, over real HTTP. */
public final class PublisherRules extends PublisherVerification<Thing> {

  /** Long enough for a busy machine; nothing waits so long unless a rule is broken. */
  private static final long PATIENCE_MILLIS = 30_000;

  /** How long it is watched that nothing comes. */
  private static final long SILENCE_MILLIS = 50;

  /** How long the kit sleeps, in any case, before it has garbage collected and looks for it. */
  private static final long COLLECTED_MILLIS = 5_000;

  private final NumberedList list;
  private final UnaryOperator<Pages<Thing>> variant;

  PublisherRules(NumberedList list, UnaryOperator<Pages<Thing>> variant) {
    super(new TestEnvironment(PATIENCE_MILLIS, SILENCE_MILLIS, SILENCE_MILLIS), COLLECTED_MILLIS);
    this.list = list;
    this.variant = variant;
  }

  @Override
  public Publisher<Thing> createPublisher(long rows) {
    return FlowAdapters.toPublisher(variant.apply(list.of(rows)).publisher());
  }

  /** None fails before rows are requested. */
  @Override
  @SuppressWarnings("NullAway") // the kit's word for that
  public @Nullable Publisher<Thing> createFailedPublisher() {
    return null;
  }
}
