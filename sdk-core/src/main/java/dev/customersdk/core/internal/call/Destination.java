package dev.customersdk.core.internal.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where a download ends up: its target or, when that is a link, the file behind it. */
final class Destination {

  private Destination() {}

  /** The file to be replaced or made; fails when it is there and no regular file. */
  static Path of(Path target) throws LocalFileException {
    return LocalFileException.of(
        () -> {
          Path file = Files.isSymbolicLink(target) ? behind(target) : target;
          require(!Files.isDirectory(file), "is a directory; name a file in it");
          require(
              Files.isRegularFile(file) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS),
              "exists and is not a regular file");
          return file;
        });
  }

  /** Fails when that file, or its directory, cannot be written. */
  static void requireWritable(Path target) throws LocalFileException {
    Path directory = directory(of(target));
    LocalFileException.during(
        () -> {
          require(Files.isDirectory(directory), "its directory does not exist");
          require(Files.isWritable(directory), "its directory cannot be written to");
        });
  }

  /** The directory that holds this file. */
  static Path directory(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }

  private static Path behind(Path link) throws LocalFileException {
    try {
      return link.toRealPath();
    } catch (IOException e) {
      throw new LocalFileException("target: is a link to a file that cannot be found");
    }
  }

  private static void require(boolean holds, String problem) throws LocalFileException {
    if (!holds) {
      throw new LocalFileException("target: " + problem);
    }
  }
}
