package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Kohort's list. In the vendor's own clients the direction of {@code orderBy} may be missing, which
 * is ascending, and {@code search} takes {@code property:value} beside the page's {@code ~}.
 */
class KohortListTest extends ListContract {

  KohortListTest() {
    super(
        Vendor.KOHORT,
        "emailAddress",
        Duration.ofMillis(1),
        25,
        """
        {'emailAddress':'b@example.com','firstName':'Eve','lastName':'Zuse'}
        {'emailAddress':'a@example.com','firstName':'Bob','lastName':'Abel'}
        {'emailAddress':'c@example.com','lastName':'Moss'}
        expand=a&expand=b | c a b of 3
        take=2 | c a of 3
        skip=1 | a b of 3
        skip=999999999&take=100 | of 3
        orderBy=createdAt:asc | b a c of 3
        orderBy=createdAt%3Adesc | c a b of 3
        orderBy=createdAt | b a c of 3
        orderBy=emailAddress | a b c of 3
        orderBy=livemode:asc | b a c of 3
        orderBy=emailAddress:asc | a b c of 3
        orderBy=lastName:desc | b c a of 3
        orderBy=firstName:asc | c a b of 3
        search=a%40example | a of 1
        search=ZUSE | b of 1
        search=eve+zu | b of 1
        search=eve%20zu | b of 1
        search=eve%2Bzu | of 0
        search=~zus | b of 1
        search=example.com&take=1 | c of 3
        search=nobody | of 0
        search=emailAddress:a@example.com | a of 1
        search=emailAddress:A@EXAMPLE.COM | a of 1
        search=emailAddress:example.com | of 0
        search=emailAddress~example.com | c a b of 3
        search=firstName:eve | b of 1
        search=firstName: | c of 1
        search=isBlocked:false%20lastName~b | a of 1
        search=firstName~e+lastName~zus | b of 1
        search=firstName:eve%20lastName:abel | of 0
        search=lastName:eve%20zuse | of 0
        """);
  }

  @Test
  void customersOfTheSameInstantAreOrderedByAge() {
    caller.add("{'emailAddress':'d@example.com'}");

    assertThat(list("")).isEqualTo("d c a b of 4");
    assertThat(list("orderBy=createdAt:asc")).isEqualTo("b a c d of 4");
  }
}
