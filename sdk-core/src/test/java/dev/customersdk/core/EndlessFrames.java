package dev.customersdk.core;

import static dev.customersdk.core.Http2Frames.CONTINUATION;
import static dev.customersdk.core.Http2Frames.DATA;
import static dev.customersdk.core.Http2Frames.END_HEADERS;
import static dev.customersdk.core.Http2Frames.HEADERS;
import static dev.customersdk.core.Http2Frames.PADDED;
import static dev.customersdk.core.Http2Frames.PRIORITY;
import static dev.customersdk.core.Http2Frames.PUSH_PROMISE;
import static dev.customersdk.core.Http2Frames.UNKNOWN;
import static dev.customersdk.core.Http2Frames.WINDOW_UPDATE;
import static dev.customersdk.core.Http2Frames.beginning;
import static dev.customersdk.core.Http2Frames.frame;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Frames of HTTP/2 that never end. */
@SuppressWarnings("ImmutableEnumChecker") // lambdas without state
enum EndlessFrames implements Endless {
  WINDOW_UPDATES(
      Expected.NO_RESPONSE, stream -> alone(frame(WINDOW_UPDATE, 0, 0, new byte[] {0, 0, 0, 1}))),
  PRIORITIES(Expected.NO_RESPONSE, stream -> alone(frame(PRIORITY, 0, stream, new byte[5]))),
  UNKNOWN_FRAMES(Expected.NO_RESPONSE, stream -> alone(frame(UNKNOWN, 0, 0, new byte[1000]))),
  PUSHES(
      Expected.NO_RESPONSE,
      stream -> alone(frame(PUSH_PROMISE, END_HEADERS, stream, new byte[] {0, 0, 0, 2, ok()}))),
  DATA_OF_NOBODY(Expected.NO_RESPONSE, stream -> alone(frame(DATA, 0, 99, new byte[1000]))),
  INFORMATIONAL(
      Expected.NO_RESPONSE,
      stream -> alone(frame(HEADERS, END_HEADERS, stream, new byte[] {8, 3, '1', '0', '3'}))),
  HEADER_LINES(
      "3 IO UNKNOWN",
      stream ->
          new Flood(
              beginning(frame(HEADERS, 0, stream, ok())),
              frame(CONTINUATION, 0, stream, header(100)))),
  CONTINUATIONS(
      Expected.NO_RESPONSE,
      stream ->
          new Flood(beginning(frame(HEADERS, 0, stream, ok())), frame(CONTINUATION, 0, stream))),
  HEADERS_OF_NOTHING(
      Expected.NO_RESPONSE,
      stream ->
          new Flood(
              beginning(frame(HEADERS, 0, stream, new byte[] {ok(), 0x40, 0, 0})),
              frame(CONTINUATION, 0, stream, filled(16_000, 0xbe)))),
  BODY(Expected.TOO_LARGE, stream -> answered(stream, frame(DATA, 0, stream, new byte[16_000]))),
  EMPTY_DATA(Expected.TOO_LARGE, stream -> answered(stream, frame(DATA, 0, stream))),
  PADDING(
      Expected.TOO_LARGE,
      stream -> answered(stream, frame(DATA, PADDED, stream, filled(1, 255, new byte[256]))));

  private final String expected;
  private final IntFunction<Flood> flood;

  EndlessFrames(String expected, IntFunction<Flood> flood) {
    this.expected = expected;
    this.flood = flood;
  }

  @Override
  public Flood flood(int stream) {
    return flood.apply(stream);
  }

  @Override
  public String expected() {
    return expected;
  }

  private static Flood alone(byte[] forever) {
    return new Flood(beginning(), forever);
  }

  /** After the headers of a 200. */
  private static Flood answered(int stream, byte[] forever) {
    return new Flood(beginning(frame(HEADERS, END_HEADERS, stream, ok())), forever);
  }

  /** With a value of so many letters. */
  private static byte[] header(int length) {
    byte[] header = filled(length + 4, 'a');
    header[0] = 0;
    header[1] = 1;
    header[3] = (byte) length;
    return header;
  }

  /** The status 200 by its index. */
  private static byte ok() {
    return (byte) 0x88;
  }

  private static byte[] filled(int length, int with) {
    return filled(length, with, new byte[length]);
  }

  private static byte[] filled(int length, int with, byte[] bytes) {
    Arrays.fill(bytes, 0, length, (byte) with);
    return bytes;
  }

  private static final class Expected {
    static final String NO_RESPONSE = "1 TOO_LARGE UNKNOWN";
    static final String TOO_LARGE = "1 DecodingException PROCESSED 200";
  }
}
