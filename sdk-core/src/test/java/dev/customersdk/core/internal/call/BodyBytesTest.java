package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyBytesTest {

  private static final int MANY = 10 * 1024 * 1024;

  /** An interceptor's source may have nothing for the moment, which is no end. */
  @Test
  void goesOnWhereASourceHasNothingForTheMoment() throws IOException {
    Buffer whole = new Buffer().writeUtf8("{\"id\":\"1\"}");
    BufferedSource hesitant =
        Okio.buffer(
            new ForwardingSource(whole) {
              private boolean hesitates;

              @Override
              public long read(Buffer sink, long most) throws IOException {
                hesitates = !hesitates;
                return hesitates ? 0 : super.read(sink, 1);
              }
            });
    BodyBytes body = new BodyBytes();
    assertThat(body.take(hesitant, -1, MANY)).isTrue();
    assertThat(body.beginning(100)).isEqualTo("{\"id\":\"1\"}");
  }

  /** Somebody who read the body before and closed it must not make it an empty one. */
  @Test
  void refusesASourceThatIsClosed() throws IOException {
    BufferedSource consumed =
        Okio.buffer(
            new ForwardingSource(new Buffer().writeUtf8("{}")) {
              @Override
              public void close() {
                // can be read on, as a GzipSource can
              }
            });
    consumed.readUtf8();
    consumed.close();
    assertThatThrownBy(() -> new BodyBytes().take(consumed, -1, MANY))
        .isInstanceOf(IllegalStateException.class);
  }

  /** What is held for a body is less than twice the body, except for what is pooled anyway. */
  @ParameterizedTest
  @ValueSource(
      ints = {256 * 1024, 256 * 1024 + 1, 300_000, 1024 * 1024, 1024 * 1024 + 1, 4_200_000})
  void holdsLittleMoreThanTheBody(int size) throws IOException {
    BodyBytes body = new BodyBytes();
    assertThat(body.take(new Buffer().write(new byte[size]), -1, MANY)).isTrue();
    assertThat(body.size()).isEqualTo(size);
    assertThat(body.array().length).isLessThanOrEqualTo(2 * size);
  }

  /** A copy is the caller's, also of a body that fills a pooled array. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16 * 1024, 256 * 1024})
  void aCopyIsNobodyElses(int size) throws IOException {
    byte[] sent = new byte[size];
    Arrays.fill(sent, (byte) 'a');
    BodyBytes body = new BodyBytes();
    assertThat(body.take(new Buffer().write(sent), size, MANY)).isTrue();
    byte[] copy = body.copy();
    assertThat(copy).isEqualTo(sent);
    if (size > 0) {
      assertThat(copy).isNotSameAs(body.array());
    }
    body.recycle();
    body.recycle();
    assertThat(body.size()).isZero();
    assertThat(body.array()).isEmpty();
  }

  /** An array that was given back once is nobody else's twice. */
  @Test
  void arraysArePooledOnce() {
    ArrayPool pool = new ArrayPool(8, 2);
    byte[] one = pool.take();
    byte[] other = pool.take();
    byte[] third = pool.take();
    assertThat(other).isNotSameAs(one);
    pool.give(one);
    pool.give(other);
    pool.give(third);
    for (int i = 0; i < 2; i++) {
      byte[] again = pool.take();
      assertThat(again == one ^ again == other).isTrue();
    }
    byte[] made = pool.take();
    assertThat(made == one || made == other || made == third).isFalse();
  }
}
