package dev.customersdk.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is uploaded: a file on disk, or bytes in memory.
 *
 * <p>Immutable and thread-safe, as far as the file is left alone. A file is opened anew whenever it
 * is sent and never held in memory; it has to keep the size that it had when it was named here.
 */
public final class FileContent {

  private final String name;
  private final long size;
  private final @Nullable Path file;
  private final byte[] bytes;

  private FileContent(String name, long size, @Nullable Path file, byte[] bytes) {
    this.name = name;
    this.size = size;
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * {@return a file on disk}
   *
   * @param file the file
   * @throws IllegalArgumentException when there is no such file, or it is a directory, empty or not
   *     readable
   */
  public static FileContent of(Path file) {
    Null.refused("file", file);
    require(Files.exists(file), "there is no such file");
    require(!Files.isDirectory(file), "is a directory");
    require(Files.isRegularFile(file), "is not a regular file");
    require(Files.isReadable(file), "cannot be read");
    long size = size(file);
    require(size > 0, "is empty");
    return new FileContent(String.valueOf(file.getFileName()), size, file, new byte[0]);
  }

  /**
   * Bytes in memory, which are copied, under the name of a file.
   *
   * @param bytes the content; not empty
   * @param name the file's name, as the vendor is told it
   * @return the content
   */
  public static FileContent of(byte[] bytes, String name) {
    Null.refused("name", name);
    if (Null.refused("bytes", bytes).length == 0) {
      throw new IllegalArgumentException("bytes: must not be empty");
    }
    return new FileContent(name, bytes.length, null, bytes.clone());
  }

  /** The name of the file may be personal, and is in the text of the cause. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "file: its size cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException("file: " + problem);
    }
  }

  /** {@return the name of the file, without its directory} */
  public String name() {
    return name;
  }

  /** {@return how many bytes there are} */
  public long size() {
    return size;
  }

  /**
   * {@return the bytes from the beginning}
   *
   * @throws IOException when the file cannot be read, or has another size than it had
   */
  public InputStream open() throws IOException {
    if (file == null) {
      return new ByteArrayInputStream(bytes);
    }
    if (Files.size(file) != size) {
      throw new IOException("the file has another size than it had");
    }
    return Files.newInputStream(file);
  }

  /** The size alone: the name of a file may be personal. */
  @Override
  public String toString() {
    return "FileContent[" + size + " bytes]";
  }
}
