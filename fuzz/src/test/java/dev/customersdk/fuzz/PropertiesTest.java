package dev.customersdk.fuzz;

import java.util.concurrent.atomic.LongAdder;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * The campaign by generation: {@code -Dfuzz.tries} inputs of each kind, made to be nearly right.
 */
class PropertiesTest {

  private static final String SEED = "20261129"; // Effort has another one
  private static final int BOMBS = 10;
  private static final LongAdder INPUTS = new LongAdder();

  @Provide
  Arbitrary<Trial> bodies() {
    return Effort.begun(
        Trial.ofBodies(
            Target.MODELS, Target.CODECS, Target.RESPONSES, Target.ERRORS, Target.WEBHOOKS));
  }

  @Property(seed = SEED)
  void whateverABodyHoldsNothingEscapes(@ForAll("bodies") Trial trial) {
    run(trial);
  }

  @Provide
  Arbitrary<Trial> pages() {
    return Effort.begun(Trial.ofPages());
  }

  @Property(seed = SEED)
  void whateverPagesSayAWalkEnds(@ForAll("pages") Trial trial) {
    run(trial);
  }

  @Provide
  Arbitrary<Trial> texts() {
    return Effort.begun(Trial.ofTexts(Target.REQUESTS, Target.RETRY_AFTER, Target.WEBHOOK_HEADERS));
  }

  @Property(seed = SEED)
  void whateverATextIsItArrivesOrIsRefused(@ForAll("texts") Trial trial) {
    run(trial);
  }

  @Provide
  Arbitrary<Bomb> bombs() {
    return Effort.begun(Bomb.any());
  }

  @Property(seed = SEED, tries = BOMBS)
  void whateverIsRepeatedTheHeapIsEnough(@ForAll("bombs") Bomb bomb) {
    INPUTS.increment();
    bomb.run();
  }

  private static void run(Trial trial) {
    INPUTS.increment();
    trial.run();
  }

  @AfterContainer
  static void saysHowMuchWasTried() {
    System.out.printf(
        "%,d inputs by generation, on sockets, -Dfuzz.seed=%d%n", INPUTS.sum(), Effort.SEED);
  }
}
