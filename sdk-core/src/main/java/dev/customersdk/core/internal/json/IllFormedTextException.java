package dev.customersdk.core.internal.json;

import dev.customersdk.core.internal.client.Core;
import java.io.IOException;

/** A body holds half of a surrogate pair, which would arrive as another text. */
public final class IllFormedTextException extends IOException {

  private static final long serialVersionUID = 1;

  private IllFormedTextException(String problem) {
    super(problem);
  }

  /** The text, unless UTF-8 cannot carry it; refused by this name. */
  public static String refused(String name, String text) throws IllFormedTextException {
    try {
      return Core.ACCESS.wellFormed(name, text);
    } catch (IllegalArgumentException e) {
      throw new IllFormedTextException(String.valueOf(e.getMessage()));
    }
  }
}
