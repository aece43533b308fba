package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses JSON of more tokens than anybody sends in earnest: few bytes of it become many on the
 * heap. Jackson's own such limit is of 2.18.
 */
final class TokenLimit extends JsonParserDelegate {

  /** A thousand large customers have 150,000. */
  static final int MOST = 500_000;

  static final String EXCEEDED = "more than " + MOST + " names, values and brackets in it";

  private int tokens;

  private TokenLimit(JsonParser json) {
    super(json);
  }

  /** The same tokens, as long as there are not too many. */
  static JsonParser on(JsonParser json) {
    return new TokenLimit(json);
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    if (++tokens > MOST && token != null) {
      throw new StreamConstraintsException(EXCEEDED);
    }
    return token;
  }

  // Those that would count nothing, or might in some version of Jackson.

  @Override
  public JsonToken nextValue() throws IOException {
    JsonToken token = nextToken();
    return token == JsonToken.FIELD_NAME ? nextToken() : token;
  }

  @Override
  public @Nullable String nextFieldName() throws IOException {
    return nextToken() == JsonToken.FIELD_NAME ? delegate.currentName() : null;
  }

  /** What is skipped leaves its names behind. */
  @Override
  public JsonParser skipChildren() throws IOException {
    JsonToken token = delegate.currentToken();
    for (int open = token != null && token.isStructStart() ? 1 : 0; open > 0; ) {
      token = nextToken();
      if (token == null) {
        break;
      }
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
    return this;
  }
}
