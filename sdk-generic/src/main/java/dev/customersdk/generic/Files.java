package dev.customersdk.generic;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Pages;
import dev.customersdk.core.SdkException;
import java.nio.file.Path;

/**
 * The files: every method sends its request at once and waits for the value.
 *
 * <pre>{@code
 * File file =
 *     generic.files().upload(UploadFileRequest.taxCertificate(scan).onProgress(progress).build());
 * }</pre>
 *
 * <p>Immutable and thread-safe. Every method throws {@link SdkException} when there is no value,
 * and {@link IllegalArgumentException} for a bad argument, before anything is sent. For
 * asynchronous calls, raw responses and single options, such as more time for a large file, see
 * {@link #prepare()}.
 */
public final class Files {

  private final PreparedFiles prepared;

  Files(PreparedFiles prepared) {
    this.prepared = prepared;
  }

  /** {@return the same endpoints, described but not sent} */
  public PreparedFiles prepare() {
    return prepared;
  }

  /**
   * Uploads a file.
   *
   * <p>Never retried after an unclear failure: when {@link SdkException#outcome()} is {@code
   * UNKNOWN}, look for the file before uploading it again. An empty file is refused, and so is a
   * name with a backslash or a control character: a rule of this SDK's own, not of the vendor's.
   *
   * @param request what to send
   * @return the file
   * @throws ApiException.InvalidRequest when a value is refused; {@link ApiError#violations()} may
   *     say which
   * @throws ApiException.Conflict when it contradicts what the vendor has; when that is, is not
   *     documented
   */
  public File upload(UploadFileRequest request) {
    return prepared.upload(request).execute();
  }

  /**
   * {@return all files, the newest first, fetched page by page as they are read}
   *
   * @throws SdkException where the rows are read, when a page cannot be had
   */
  public Pages<File> list() {
    return list(ListFilesQuery.builder().build());
  }

  /**
   * {@return the files that match, fetched page by page as they are read}
   *
   * @param query which ones
   * @throws SdkException where the rows are read, when a page cannot be had
   */
  public Pages<File> list(ListFilesQuery query) {
    return Pages.startingWith(prepared.list(query));
  }

  /**
   * {@return the file with this id, without its content}
   *
   * @param id the id
   * @throws ApiException.NotFound when there is no such file
   */
  public File get(String id) {
    return prepared.get(id).execute();
  }

  /**
   * Deletes a file.
   *
   * @param id the id
   * @throws ApiException.NotFound when there is no such file
   * @throws ApiException.Conflict when it contradicts what the vendor has; when that is, is not
   *     documented
   */
  public void delete(String id) {
    prepared.delete(id).execute();
  }

  /**
   * Downloads the content of a file and returns the target.
   *
   * <p>The content goes piece by piece into a temporary file beside the target. When it is whole it
   * replaces the target in one step, as a file that only its owner can read; otherwise the target,
   * or its absence, stays as it was and nothing is left behind. A target that is a link stays one:
   * the file behind it is replaced. A content larger than the client's {@code maxResponseBytes} is
   * a {@link dev.customersdk.core.DecodingException}, and so is an empty one, by a rule of this
   * SDK's own.
   *
   * @param id the id
   * @param target the file to write; replaced if it is there
   * @return the target
   * @throws IllegalArgumentException when the target is there and is no regular file nor a link to
   *     one, or is in no directory that can be written to
   * @throws ApiException.NotFound when there is no such file
   */
  public Path download(String id, Path target) {
    return prepared.download(id, target).execute();
  }
}
