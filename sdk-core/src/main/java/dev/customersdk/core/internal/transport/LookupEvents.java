package dev.customersdk.core.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.EventListener;
import org.jspecify.annotations.Nullable;

/** Lets a cancelled call stop waiting for a resolver, which does not know for whom it is asked. */
abstract class LookupEvents extends EventListener {

  private static final ThreadLocal<LookupEvents> RESOLVING = new ThreadLocal<>();

  private volatile boolean cancelled;
  private volatile @Nullable CompletableFuture<?> lookup;

  /** Those of the call that is resolving a name on this thread. */
  static @Nullable LookupEvents resolving() {
    return RESOLVING.get();
  }

  /** Forgets the previous attempt. */
  void reset() {
    cancelled = false;
    lookup = null;
  }

  /** The call waits for this. */
  void awaits(CompletableFuture<?> addresses) {
    lookup = addresses;
    if (cancelled) {
      addresses.cancel(false);
    }
  }

  @Override
  public void dnsStart(Call call, String domainName) {
    RESOLVING.set(this);
  }

  @Override
  public void dnsEnd(Call call, String domainName, List<InetAddress> addresses) {
    RESOLVING.remove();
  }

  @Override
  public void callFailed(Call call, IOException failure) {
    RESOLVING.remove();
  }

  @Override
  public void canceled(Call call) {
    cancelled = true;
    CompletableFuture<?> addresses = lookup;
    if (addresses != null) {
      addresses.cancel(false);
    }
  }
}
