package dev.customersdk.testkit;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GenericListTest extends ListContract {

  GenericListTest() {
    super(
        Vendor.GENERIC,
        "id",
        Duration.ofDays(1),
        10,
        """
        {'id':'1','email':'a@example.com'}
        {'id':'2','email':'b@example.com'}
        {'id':'3','email':'a@example.com'}
        {'id':'4','email':'b@example.com'}
        {'id':'5','email':'a@example.com'}
        limit=2 | 5 4 +
        limit=4 | 5 4 3 2 +
        limit=5 | 5 4 3 2 1
        limit=2&startingAfter=4 | 3 2 +
        limit=2&startingAfter=3 | 2 1
        startingAfter=1 |
        limit=2&endingBefore=1 | 3 2 +
        limit=2&endingBefore=3 | 5 4
        endingBefore=5 |
        startingAfter=5&endingBefore=4 | 5
        startingAfter=unknown&endingBefore=4 | 5
        email= |
        email=a@example.com&limit=1 | 5 +
        email=a@example.com&startingAfter=4 | 3 1
        email=a@example.com&limit=1&endingBefore=2 | 3 +
        email=b@example.com | 4 2
        email=B@example.com |
        ids=1,3,unknown | 3 1
        ids=4%2C5 | 5 4
        ids= |
        requestToBeForgotten=true | 2
        requestToBeForgotten=false | 5 4 3 1
        requestToBeForgotten=1 | 2
        requestToBeForgotten=0 | 5 4 3 1
        createdTime=2021-07-24T00:00:00Z | 2
        createdTime%5Beq%5D=2021-07-24T00:00:00Z | 2
        createdTime%5Bgt%5D=2021-07-24T00:00:00Z | 5 4 3
        createdTime%5Bgte%5D=2021-07-24T02:00:00%2B02:00 | 5 4 3 2
        createdTime%5Blt%5D=2021-07-24T00:00:00.5Z | 2 1
        createdTime%5Blte%5D=2021-07-24T00:00:00Z | 2 1
        createdTime%5Bgt%5D=2021-07-23T00:00:00Z&createdTime%5Blt%5D=2021-07-26T00:00:00Z | 3 2
        updatedTime%5Bgt%5D=2021-07-27T00:00:00Z | 2
        updatedTime=2021-07-27T00:00:00Z | 5
        email=a@example.com&updatedTime%5Blt%5D=2021-07-27T00:00:00Z | 3 1
        """);
  }

  @BeforeEach
  void forgetTheSecond() {
    clock.advance(Duration.ofDays(1));
    caller.post("/customers/2", "{'requestToBeForgotten':true}");
  }

  @Test
  void customersOfTheSameSecondAreOrderedByAgeAndWhole() {
    new Script(emulator, clock)
        .run(
            """
            ADD {'id':'6'}
            ADD {'id':'7'}
            SOURCE {'id':'src_1'}
            POST /customers/7/sources/src_1
            STORED 7 -> «(?<newest>.*'sources':.*)»
            GET /customers?limit=3 -> 200 {'hasMore':true,\
            'data':[$newest,{'id':'6',«[^{]*»,{'id':'5',«[^{]*»]}
            """);
  }
}
