package dev.customersdk.generic;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.IdCheck;

/**
 * The endpoints of sources, described but not sent. Immutable and thread-safe.
 *
 * <p>A bad argument is rejected here, with an {@link IllegalArgumentException} that names it.
 */
public final class PreparedSources {

  private final ApiEngine engine;

  PreparedSources(ApiEngine engine) {
    this.engine = engine;
  }

  /**
   * {@code GET /sources/{id}}
   *
   * @param id the id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Sources#get(String)} does
   */
  public ApiCall<Source> get(String id) {
    return engine.call(
        ApiRequest.get("/sources/{id}").pathParameter("id", id),
        SourceCodec.INSTANCE,
        IdCheck.of(id, Source::id));
  }
}
