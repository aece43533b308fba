package dev.customersdk.core.internal.call;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The file beside a download's target that holds what came of it; one execution's. Written by one
 * attempt at a time; {@link #close} may come from any thread, and after it nothing is left behind.
 */
final class PartialFile implements AutoCloseable {

  private static final int PIECE = 8 * 1024; // a segment of Okio's, which gives no more at once

  private final Path target;
  private volatile @Nullable Path destination;
  private volatile @Nullable Path part;
  private volatile boolean closed;

  PartialFile(Path target) {
    this.target = target;
  }

  /** Takes a body in; false when it is larger than that. Unless it is whole, nothing is kept. */
  boolean take(BufferedSource body, long limit) throws IOException {
    Path place = Destination.of(target);
    destination = place;
    Path directory = Destination.directory(place);
    Path file = LocalFileException.of(() -> Files.createTempFile(directory, ".download-", ".part"));
    part = file;
    boolean whole = false;
    try {
      whole = copy(body, file, limit);
    } finally {
      if (!whole || closed) {
        discard(file);
      }
    }
    return whole;
  }

  private static boolean copy(BufferedSource body, Path file, long limit) throws IOException {
    // not made anew when it was given up and deleted meanwhile
    OutputStream out =
        LocalFileException.of(() -> Files.newOutputStream(file, StandardOpenOption.WRITE));
    try {
      byte[] piece = new byte[PIECE];
      long size = 0;
      for (int count = body.read(piece); count >= 0; count = body.read(piece)) {
        size += count;
        if (size > limit) {
          return false;
        }
        int length = count;
        LocalFileException.during(() -> out.write(piece, 0, length));
      }
      return true;
    } finally {
      LocalFileException.during(out::close);
    }
  }

  /** Whether nothing came. */
  boolean isEmpty() throws LocalFileException {
    Path file = part;
    return file == null || LocalFileException.of(() -> Files.size(file)) == 0;
  }

  /** Puts what came in the target's place, in one step. */
  void moveIntoPlace() throws LocalFileException {
    Path file = part;
    if (file == null || closed) {
      throw new LocalFileException("the call is over");
    }
    Path place = Destination.of(target);
    if (!place.equals(destination)) {
      throw new LocalFileException("target: became another file meanwhile");
    }
    LocalFileException.during(() -> Files.move(file, place, StandardCopyOption.ATOMIC_MOVE));
    part = null;
  }

  /** The execution is over. */
  @Override
  public void close() {
    closed = true;
    Path file = part;
    if (file != null) {
      discard(file);
    }
  }

  private void discard(Path file) {
    part = null;
    try {
      Files.deleteIfExists(file);
    } catch (IOException | RuntimeException e) {
      // nothing more can be done about it
    }
  }
}
