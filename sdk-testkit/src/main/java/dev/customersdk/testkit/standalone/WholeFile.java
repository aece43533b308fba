package dev.customersdk.testkit.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A text file that is always whole: it is written beside its place and moved there. */
record WholeFile(Path path) {

  /** Empty if there is none. */
  String read() throws IOException {
    try {
      return Files.exists(path) ? Files.readString(path, UTF_8) : "";
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(path + " is not UTF-8", e);
    }
  }

  void write(String text) throws IOException {
    Path beside = path.resolveSibling(path.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
