package dev.customersdk.core;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Responses over HTTP/1.1 that never end, each in another place. */
enum EndlessResponse implements Endless {
  STATUS_LINE("3 IO UNKNOWN", "HTTP/1.1 200 ", "x"),
  HEADER("3 IO UNKNOWN", Beginning.OK + "A: ", "x"),
  HEADERS("3 IO UNKNOWN", Beginning.OK, "A: b\r\n"),
  INFORMATIONAL("3 IO UNKNOWN", "", "HTTP/1.1 103 Early Hints\r\n\r\n"),
  BODY(Expected.TOO_LARGE, Beginning.OK + "\r\n", "x"),
  BODY_OF_A_TERABYTE(
      Expected.TOO_LARGE, Beginning.OK + "Content-Length: 1099511627776\r\n\r\n", "x"),
  CHUNK_SIZE(Expected.TOO_LARGE, Beginning.CHUNKED, "0"),
  CHUNK_EXTENSION(Expected.TOO_LARGE, Beginning.CHUNKED + "2;", "x"),
  LINE_AFTER_CHUNK(Expected.TOO_LARGE, Beginning.CHUNKED + "2\r\n{}", "x"),
  TRAILER("3 IO PROCESSED 200", Beginning.CHUNKED + "2\r\n{}\r\n0\r\nA: ", "x"),
  TRAILERS("3 IO PROCESSED 200", Beginning.CHUNKED + "2\r\n{}\r\n0\r\n", "A: b\r\n"),
  GZIP_FILE_NAME(Expected.TOO_LARGE, Beginning.gzip('\b'), "x"),
  GZIP_COMMENT(Expected.TOO_LARGE, Beginning.gzip('\20'), "x"),
  GZIP_OF_NOTHING(Expected.TOO_LARGE, Beginning.gzip('\0'), "\0\0\0\u00ff\u00ff"),
  NOT_FOUND(
      "1 NotFound REJECTED 404", Beginning.CHUNKED.replace("200 OK", "404 Not Found") + "2;", "x"),
  UNAVAILABLE(
      "3 ServerError UNKNOWN 503", Beginning.CHUNKED.replace("200 OK", "503 Busy") + "2;", "x");

  private final String expected;
  private final String first;
  private final String forever;

  EndlessResponse(String expected, String first, String forever) {
    this.expected = expected;
    this.first = first;
    this.forever = forever;
  }

  @Override
  public Flood flood(int stream) {
    return new Flood(first.getBytes(ISO_8859_1), forever.getBytes(ISO_8859_1));
  }

  @Override
  public String expected() {
    return expected;
  }

  private static final class Expected {
    static final String TOO_LARGE = "1 DecodingException PROCESSED 200";
  }

  private static final class Beginning {

    static final String OK = "HTTP/1.1 200 OK\r\n";
    static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";

    static String gzip(char flags) {
      return OK + "Content-Encoding: gzip\r\n\r\n\u001f\u008b\b" + flags + "\0\0\0\0\0\3";
    }
  }
}
