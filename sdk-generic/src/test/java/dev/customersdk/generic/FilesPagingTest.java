package dev.customersdk.generic;

import dev.customersdk.fixtures.PagingContract;
import org.junit.jupiter.api.Test;

/** Files are listed as customers are. */
class FilesPagingTest extends PagingContract<GenericClient, ListFilesQuery, File> {

  FilesPagingTest() {
    super(
        GenericClient.builder(),
        "/files",
        (client, query) -> client.files().prepare().list(query),
        File::id);
  }

  @Override
  protected ListFilesQuery all() {
    return ListFilesQuery.builder().build();
  }

  @Override
  protected String page(String... ids) {
    return page(true, ids);
  }

  @Test
  void walksForwardBehindTheLastRow() {
    responds(page("9", "8"), page(false, "7"));

    assertWalk(
        ListFilesQuery.builder().limit(2).build(), "9 8 7", "?limit=2", "?limit=2&startingAfter=8");
  }

  @Test
  void walksBackwardsBeforeTheFirstRowUntilThereIsNone() {
    responds(page(false, "4", "3"), page());

    assertWalk(
        ListFilesQuery.builder().endingBefore("2").build(),
        "4 3",
        "?endingBefore=2",
        "?endingBefore=4");
  }

  private static String page(boolean more, String... ids) {
    return "{\"hasMore\":" + more + ",\"data\":" + rows("id", ids) + "}";
  }
}
