package dev.customersdk.examples.cli.transfer;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Opens the file of a journal for one process alone; one that is new is its owner's alone. */
final class JournalFile {

  private JournalFile() {}

  /**
   * Opens and locks a file; what is in it stays.
   *
   * @throws IllegalArgumentException when it is in use, no file, or in no directory
   */
  static RandomAccessFile open(Path path) throws IOException {
    Path directory = path.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new IllegalArgumentException(path + ": is in no directory that there is");
    }
    create(path, directory);
    if (!Files.isRegularFile(path)) {
      throw new IllegalArgumentException(path + ": is there, and is no file");
    }
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    if (!isLocked(file.getChannel())) {
      file.close();
      throw new IllegalArgumentException("the journal is in use: another import is running");
    }
    return file;
  }

  private static void create(Path path, Path directory) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    try {
      Files.createFile(
          path,
          posix
              ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
              }
              : new FileAttribute<?>[0]);
    } catch (FileAlreadyExistsException e) {
      return;
    }
    if (posix) { // a name is on disk when its directory is
      try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
        entries.force(true);
      }
    }
  }

  private static boolean isLocked(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // by this very process
    }
  }
}
