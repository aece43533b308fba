package dev.customersdk.testkit.server;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Headers;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;

/** Reads a request whole, as HTTP/1.1 writes it. */
record RequestReader(BufferedSource source, BufferedSink sink) {

  private static final long LONGEST_LINE = 256 * 1024;

  EmulatorRequest read() throws IOException {
    try {
      return request();
    } catch (IllegalArgumentException e) {
      throw new ProtocolException("a header's name or a length that is none");
    }
  }

  private EmulatorRequest request() throws IOException {
    String[] line = source.readUtf8LineStrict(LONGEST_LINE).split(" ", -1);
    if (line.length != 3 || !line[2].startsWith("HTTP/1.")) {
      throw new ProtocolException("no request line of HTTP/1.1");
    }
    Headers headers = headers();
    String[] target = line[1].split("\\?", 2);
    return new EmulatorRequest(
        line[0],
        target[0],
        target.length < 2 ? "" : target[1],
        headers,
        body(headers).readByteString());
  }

  private Headers headers() throws IOException {
    Headers.Builder headers = new Headers.Builder();
    while (true) {
      String line = source.readUtf8LineStrict(LONGEST_LINE);
      if (line.isEmpty()) {
        return headers.build();
      }
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new ProtocolException("no header");
      }
      headers.addUnsafeNonAscii(line.substring(0, colon), line.substring(colon + 1).trim());
    }
  }

  private Buffer body(Headers headers) throws IOException {
    if ("100-continue".equalsIgnoreCase(headers.get("Expect"))) {
      sink.writeUtf8("HTTP/1.1 100 Continue\r\n\r\n").flush();
    }
    Buffer body = new Buffer();
    if ("chunked".equalsIgnoreCase(headers.get("Transfer-Encoding"))) {
      readChunks(body);
    } else {
      String length = headers.get("Content-Length");
      source.readFully(body, length == null ? 0 : Long.parseLong(length));
    }
    return body;
  }

  private void readChunks(Buffer body) throws IOException {
    long size;
    do {
      size = source.readHexadecimalUnsignedLong();
      source.readUtf8LineStrict(LONGEST_LINE);
      source.readFully(body, size);
      source.readUtf8LineStrict(LONGEST_LINE); // trailers are nobody's here
    } while (size > 0);
  }
}
