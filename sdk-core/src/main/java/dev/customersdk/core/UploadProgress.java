package dev.customersdk.core;

/**
 * Hears how far an upload has come.
 *
 * <p>Called on the thread that writes the request, which is the caller's in a blocking call and one
 * of the client's otherwise, so it should return at once. What it throws goes to that thread's
 * handler of uncaught exceptions and does not disturb the upload.
 */
@FunctionalInterface
public interface UploadProgress {

  /**
   * So many bytes of the content were handed to the connection. Every attempt starts anew with 0,
   * and even all bytes do not mean that the vendor has them: only the call's value does.
   *
   * @param sent from 0 to {@code total}
   * @param total the size of the content
   */
  void progressed(long sent, long total);
}
