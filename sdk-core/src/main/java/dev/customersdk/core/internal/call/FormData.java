package dev.customersdk.core.internal.call;

import dev.customersdk.core.FileContent;
import dev.customersdk.core.UploadProgress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A body of parts, as a form in a browser sends it.
 *
 * @param parts in the order in which they are sent
 */
public record FormData(List<Part> parts) {

  /**
   * One part.
   *
   * @param name for people, as it stands in the headers
   * @param headers its headers, each with the end of its line
   * @param size how many bytes its content has
   * @param content gives the content from the beginning, as often as it is sent
   * @param progress hears how much of it was sent
   */
  public record Part(
      String name, String headers, long size, Content content, UploadProgress progress) {

    /** A text. */
    public static Part text(String name, String value) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      return new Part(
          name,
          disposition(name) + "\r\n",
          bytes.length,
          () -> new ByteArrayInputStream(bytes),
          (sent, total) -> {});
    }

    /** A file; its name and media type are checked already. */
    public static Part file(
        String name,
        String fileName,
        String mediaType,
        FileContent content,
        UploadProgress progress) {
      String quotable = fileName.replace("\"", "%22");
      return new Part(
          name,
          disposition(name)
              + "; filename=\""
              + quotable
              + "\"\r\nContent-Type: "
              + mediaType
              + "\r\n",
          content.size(),
          content::open,
          progress);
    }

    private static String disposition(String name) {
      return "Content-Disposition: form-data; name=\"" + name + "\"";
    }

    /** Name and size. */
    @Override
    public String toString() {
      return name + ": " + size + (size == 1 ? " byte" : " bytes");
    }
  }

  /** Opens the content of a part. */
  @FunctionalInterface
  public interface Content {

    /** The content from the beginning. */
    InputStream open() throws IOException;
  }

  /** Fails unless all of it can be read. */
  void requireReadable() throws LocalFileException {
    for (Part part : parts) {
      LocalFileException.during(() -> part.content().open().close());
    }
  }
}
