package dev.customersdk.bucket4j;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A PostgreSQL of the tests' own, out of a jar; it ends with the JVM. */
final class RunningPostgres {

  /** What the page of documentation tells to create. */
  static final Path TABLE = Path.of("src/test/resources/bucket.sql");

  private RunningPostgres() {}

  /** Where it listens, as JDBC says it; skips the test where the system lets none run. */
  static String address() {
    assumeTrue(
        mayRun(), "PostgreSQL does not run as root, and there is no unshare to be somebody else");
    return Running.ADDRESS;
  }

  private static boolean mayRun() {
    try {
      Path self = Path.of("/proc/self");
      return !Files.exists(self)
          || !Files.getAttribute(self, "unix:uid").equals(0)
          || LinuxUtils.isUnshareAvailable();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Running {

    static final String ADDRESS = start();

    private static String start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2)).start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
            var statement = connection.createStatement()) {
          statement.execute(Files.readString(TABLE));
        }
        return server.getJdbcUrl("postgres", "postgres");
      } catch (IOException | SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
