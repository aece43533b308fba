package dev.customersdk.core.internal.call;

import dev.customersdk.core.internal.call.FormData.Part;
import dev.customersdk.core.internal.observe.ListenerFailures;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/**
 * Writes a form piece by piece, its files from disk, with a length that is known before. Written by
 * ourselves, since generations of OkHttp put different headers into parts.
 */
final class MultipartRequestBody extends RequestBody {

  private static final int PIECE = 64 * 1024;

  private final FormData form;
  private final String boundary = UUID.randomUUID().toString();

  MultipartRequestBody(FormData form) {
    this.form = form;
  }

  @Override
  public MediaType contentType() {
    return MediaType.get("multipart/form-data; boundary=" + boundary);
  }

  @Override
  public long contentLength() {
    long length = end().length();
    for (Part part : form.parts()) {
      length += beginning(part).getBytes(StandardCharsets.UTF_8).length + part.size() + 2;
    }
    return length;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    for (Part part : form.parts()) {
      sink.writeUtf8(beginning(part));
      writeContent(part, sink);
      sink.writeUtf8("\r\n");
    }
    sink.writeUtf8(end());
  }

  private String beginning(Part part) {
    return "--" + boundary + "\r\n" + part.headers() + "\r\n";
  }

  private String end() {
    return "--" + boundary + "--\r\n";
  }

  private static void writeContent(Part part, BufferedSink sink) throws IOException {
    tell(part, 0);
    InputStream content = LocalFileException.of(part.content()::open);
    try {
      byte[] piece = new byte[(int) Math.min(PIECE, part.size())];
      for (long sent = 0; sent < part.size(); ) {
        int count = next(piece, content, part.size() - sent);
        sink.write(piece, 0, count);
        sent += count;
        tell(part, sent);
      }
    } finally {
      LocalFileException.during(content::close);
    }
  }

  /** Fills the piece; a file that became longer or shorter shows before its last byte is sent. */
  private static int next(byte[] piece, InputStream content, long left) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted");
    }
    int wanted = (int) Math.min(piece.length, left);
    int count = LocalFileException.of(() -> content.readNBytes(piece, 0, wanted));
    if (count < wanted || (count == left && LocalFileException.of(content::read) >= 0)) {
      throw new LocalFileException("the file changed its size while it was sent");
    }
    return count;
  }

  private static void tell(Part part, long sent) {
    ListenerFailures.contain(() -> part.progress().progressed(sent, part.size()));
  }

  /** The parts' names and sizes, for a preview. */
  String summary() {
    return form.parts().stream().map(Part::toString).collect(Collectors.joining("\n"));
  }
}
