package dev.customersdk.core;

/** What a vendor may send without end, and how a read ends that gets nothing else. */
interface Endless {

  /** First the one, then the other again and again. */
  final class Flood {

    final byte[] first;
    final byte[] forever;

    Flood(byte[] first, byte[] forever) {
      this.first = first;
      this.forever = forever;
    }
  }

  /** In answer to the request on this stream, which only HTTP/2 has. */
  Flood flood(int stream);

  /** How a read ends that may be tried three times. */
  String expected();
}
