package dev.customersdk.bucket4j;

/** What a {@link SharedRateLimit} does while its store does not answer. */
public final class StoreFailure {

  /**
   * Nothing is sent without the store: a call waits for it as long as its timeout allows, and ends
   * as {@link dev.customersdk.core.TransportException.Reason#RATE_LIMIT} otherwise. Asynchronous
   * calls hold no thread meanwhile.
   */
  public static final StoreFailure WAIT = new StoreFailure(0);

  private final int jvms;

  private StoreFailure(int jvms) {
    this.jvms = jvms;
  }

  /**
   * {@return each JVM goes on alone with its part of the limit, evenly}
   *
   * @param jvms how many share the limit, at most; between 1 and the limit
   */
  public static StoreFailure localShare(int jvms) {
    if (jvms < 1) {
      throw new IllegalArgumentException("jvms: must be at least 1, was " + jvms);
    }
    return new StoreFailure(jvms);
  }

  /** How many share the limit; 0 when nothing is sent without the store. */
  int jvms() {
    return jvms;
  }

  @Override
  public String toString() {
    return jvms == 0 ? "WAIT" : "localShare(" + jvms + ")";
  }
}
