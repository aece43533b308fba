package dev.customersdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.customersdk.core.spi.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** So many tokens are read and not one more, whichever way a reader goes through them. */
class TokenLimitTest {

  /** The brackets around properties. */
  private static final int AROUND = 2;

  private record Few(int a) {}

  enum Way {
    TOKEN_BY_TOKEN {
      @Override
      void go(JsonParser json) throws IOException {
        while (json.nextToken() != null) {
          // the next one
        }
      }
    },
    VALUE_BY_VALUE {
      @Override
      void go(JsonParser json) throws IOException {
        while (json.nextValue() != null) {
          // the next one
        }
      }
    },
    NAME_BY_NAME {
      @Override
      void go(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextFieldName() != null) {
          json.nextToken();
        }
      }
    },
    SKIPPING {
      @Override
      void go(JsonParser json) throws IOException {
        json.nextToken();
        json.skipChildren();
        assertThat(json.nextToken()).isNull();
      }
    },
    INTO_MAPS {
      @Override
      void go(JsonParser json) throws IOException {
        json.nextToken();
        assertThat(FreeFormJson.read(json)).isNotNull();
      }
    };

    abstract void go(JsonParser json) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void asManyAsAllowedAreReadAndNoMore(Way way) throws IOException {
    String most = properties((TokenLimit.MOST - AROUND) / 2);
    String more = properties((TokenLimit.MOST - AROUND) / 2 + 1);
    byte[] bytes = most.getBytes(StandardCharsets.UTF_8);
    way.go(Json.parser(bytes, bytes.length));
    way.go(Json.parser(most));
    byte[] moreBytes = more.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> way.go(Json.parser(moreBytes, moreBytes.length)))
        .isInstanceOf(StreamConstraintsException.class);
    assertThatThrownBy(() -> way.go(Json.parser(more)))
        .isInstanceOf(StreamConstraintsException.class);
  }

  @Test
  void notASingleTokenMoreIsRead() throws IOException {
    String most = "[" + "0,".repeat(TokenLimit.MOST - AROUND - 1) + "0]";
    Way.TOKEN_BY_TOKEN.go(Json.parser(most));
    assertThatThrownBy(() -> Way.TOKEN_BY_TOKEN.go(Json.parser(most.replace("0]", "0,0]"))))
        .isInstanceOf(StreamConstraintsException.class);
  }

  @Test
  void whatIsSkippedEndsWhereItEnds() throws IOException {
    try (JsonParser json = Json.parser("[[[],{\"a\":[0]}],1" + " ".repeat(TokenLimit.MOST) + "]")) {
      json.nextToken();
      json.nextToken();
      json.skipChildren();
      assertThat(json.nextIntValue(0)).isEqualTo(1);
    }
  }

  @Test
  void theMapperCountsWhatItSkips() {
    String most = properties((TokenLimit.MOST - AROUND) / 2);
    assertThat(JsonText.read(Few.class, most)).isEqualTo(new Few(1));
    assertThatThrownBy(() -> JsonText.read(Few.class, properties(TokenLimit.MOST / 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("json: more than 500000 names, values and brackets in it");
    assertThatThrownBy(
            () -> JsonText.read(Few.class, "{\"b\":[" + "0,".repeat(TokenLimit.MOST) + "0]}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("json: more than 500000 names, values and brackets in it");
  }

  private static String properties(int count) {
    return "{\"a\":1" + ",\"b\":1".repeat(count - 1) + "}";
  }
}
