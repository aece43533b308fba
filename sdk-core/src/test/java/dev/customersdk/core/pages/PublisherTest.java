package dev.customersdk.core.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Page;
import dev.customersdk.core.Pages;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.fixtures.Soon;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the rules for publishers leave open. */
class PublisherTest {

  @Test
  void pagesAreFetchedAsRowsAreRequested() {
    try (NumberedList list = new NumberedList()) {
      Recorder rows = Recorder.of(list.of(7));
      assertThat(list.requests()).isZero();
      rows.request(2);
      assertThat(rows.become("1", "2")).isTrue();
      rows.request(1);
      assertThat(rows.become("1", "2", "3")).isTrue();
      assertThat(list.requests()).isEqualTo(1);
      rows.request(1);
      assertThat(rows.become("1", "2", "3", "4")).isTrue();
      assertThat(list.requests()).isEqualTo(2);
      rows.request(Long.MAX_VALUE);
      assertThat(rows.become("1", "2", "3", "4", "5", "6", "7", "end")).isTrue();
      assertThat(list.requests()).isEqualTo(3);
    }
  }

  @Test
  void theNextPageIsFetchedAheadIfToldTo() {
    try (NumberedList list = new NumberedList()) {
      Recorder rows = Recorder.of(list.of(7).limit(6).prefetch());
      assertThat(list.requests()).isZero();
      rows.request(1);
      assertThat(rows.become("1")).isTrue();
      assertThat(Soon.holds(() -> list.requests() == 2)).isTrue();
      rows.request(5);
      assertThat(rows.become("1", "2", "3", "4", "5", "6", "end")).isTrue();
      assertThat(list.requests()).isEqualTo(2);
    }
  }

  /** The vendor may go on from its id. */
  @Test
  void theLastRowOfAPageThatIsFetchedAheadComesWithTheNextOne() {
    CountDownLatch gate = new CountDownLatch(1);
    try (NumberedList list = new NumberedList((page, reply) -> openedFor(page, gate))) {
      Recorder rows = Recorder.of(list.of(5).prefetch());
      rows.request(5);
      assertThat(Soon.holds(() -> list.requests() == 2)).isTrue();
      assertThat(rows.become("1", "2")).isTrue();
      gate.countDown();
      assertThat(rows.become("1", "2", "3", "4", "5", "end")).isTrue();
    }
  }

  @Test
  void aFailureComesAfterTheRowsBeforeIt() {
    try (NumberedList list = NumberedList.forbidden(2)) {
      Recorder rows = Recorder.of(list.of(7));
      rows.request(100);
      assertThat(rows.become("1", "2", "3", ApiException.Forbidden.class.getName())).isTrue();
    }
  }

  @Test
  void cancellingGivesUpThePageOnItsWay() throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    try (NumberedList list =
        new NumberedList(
            (page, reply) -> {
              if (page == 2) {
                reply.awaitHangUp();
                hungUp.countDown();
              }
            })) {
      Recorder rows = Recorder.of(list.of(7));
      rows.request(4);
      assertThat(Soon.holds(() -> list.requests() == 2)).isTrue();
      rows.cancel();
      assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(rows.become("1", "2", "3")).isTrue();
    }
  }

  /** Which thread that is, the one that requests or the one that brought the page, is open. */
  @Test
  void aSubscriberThatThrowsIsDoneFor() {
    List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
    try (NumberedList list = new NumberedList()) {
      Recorder rows = new Recorder("2");
      list.of(7).publisher().subscribe(rows);
      rows.request(5);
      assertThat(Soon.holds(() -> !uncaught.isEmpty())).isTrue();
      assertThat(uncaught).singleElement().asString().endsWith("cannot stand 2");
      rows.request(5);
      assertThat(rows.become("1")).isTrue();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void anErrorOfTheCallIsTold() {
    Recorder rows = Recorder.of(Pages.startingWith(thatCannotBeMade()));
    rows.request(1);
    assertThat(rows.become(StackOverflowError.class.getName())).isTrue();
  }

  @SuppressWarnings("unchecked") // a proxy's class has no type arguments
  private static ApiCall<Page<Thing>> thatCannotBeMade() {
    return (ApiCall<Page<Thing>>)
        Proxy.newProxyInstance(
            ApiCall.class.getClassLoader(),
            new Class<?>[] {ApiCall.class},
            (call, method, arguments) -> {
              throw new StackOverflowError("deep");
            });
  }

  private static void openedFor(int page, CountDownLatch gate) throws IOException {
    try {
      if (page == 2 && !gate.await(30, TimeUnit.SECONDS)) {
        throw new IOException("nobody opened");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Keeps what it hears: the names of things, an end, the type of a failure. */
  private static final class Recorder implements Flow.Subscriber<Thing> {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Flow.Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final String intolerable;

    Recorder(String intolerable) {
      this.intolerable = intolerable;
    }

    static Recorder of(Pages<Thing> pages) {
      Recorder recorder = new Recorder("nothing");
      pages.publisher().subscribe(recorder);
      return recorder;
    }

    void request(long rows) {
      subscriptions.get(0).request(rows);
    }

    void cancel() {
      subscriptions.get(0).cancel();
    }

    boolean become(String... expected) {
      return Soon.holds(() -> heard.equals(List.of(expected)));
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscriptions.add(subscription);
    }

    @Override
    public void onNext(Thing thing) {
      if (thing.id().equals(intolerable)) {
        throw new IllegalStateException("cannot stand " + thing.id());
      }
      heard.add(thing.id());
    }

    @Override
    public void onError(Throwable failure) {
      heard.add(failure.getClass().getName());
    }

    @Override
    public void onComplete() {
      heard.add("end");
    }
  }
}
