package dev.customersdk.generic;

import static dev.customersdk.core.spi.Argument.required;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Page;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.IdCheck;
import dev.customersdk.core.spi.RetrySafety;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file endpoints, described but not sent. Immutable and thread-safe.
 *
 * <p>A bad argument is rejected here, with an {@link IllegalArgumentException} that names it.
 */
public final class PreparedFiles {

  private final ApiEngine engine;

  PreparedFiles(ApiEngine engine) {
    this.engine = engine;
  }

  /**
   * {@code POST /files}, never retried unless it surely did not happen.
   *
   * <p>Each execution, and each attempt, reads the content anew. If it cannot be read any more, or
   * has another size, the call fails with the reason {@code FILE} and is not tried again. A preview
   * shows the names and sizes of the parts.
   *
   * @param request what to send
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Files#upload(UploadFileRequest)} does
   */
  public ApiCall<File> upload(UploadFileRequest request) {
    return engine.call(
        ApiRequest.post("/files", RetrySafety.ONCE).form(required("request", request).form()),
        FileCodec.INSTANCE);
  }

  /**
   * {@code GET /files}
   *
   * @param query which ones
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Files#list(ListFilesQuery)} does
   */
  public ApiCall<Page<File>> list(ListFilesQuery query) {
    return engine.list(
        query,
        PreparedFiles::page,
        FileListEnvelopeCodec.INSTANCE,
        (asked, list) -> list.page(asked));
  }

  /**
   * {@code GET /files/{id}}
   *
   * @param id the id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Files#get(String)} does
   */
  public ApiCall<File> get(String id) {
    return engine.call(
        ApiRequest.get("/files/{id}").pathParameter("id", id),
        FileCodec.INSTANCE,
        IdCheck.of(id, File::id));
  }

  /**
   * {@code DELETE /files/{id}}
   *
   * @param id the id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Files#delete(String)} does
   */
  public ApiCall<@Nullable Void> delete(String id) {
    return engine.call(
        ApiRequest.delete("/files/{id}", RetrySafety.IDEMPOTENT).pathParameter("id", id));
  }

  /**
   * {@code GET /files/{id}/content}, into a file; its value is the target.
   *
   * <p>See {@link Files#download}. Each execution downloads anew. A raw response has the headers,
   * {@code Content-Type} and {@code Content-Disposition} among them, and an empty body.
   *
   * @param id the id
   * @param target the file to write; replaced if it is there
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Files#download(String, Path)} does
   */
  public ApiCall<Path> download(String id, Path target) {
    return engine.download(ApiRequest.get("/files/{id}/content").pathParameter("id", id), target);
  }

  private static ApiRequest page(ListFilesQuery query) {
    ApiRequest request =
        ApiRequest.get("/files")
            .queryParameter("purpose", query.purpose().map(OpenEnum::wireValue))
            .queryParameter("fileName", query.fileName())
            .queryParameter("title", query.title())
            .queryParameter("type", query.type())
            .queryParameter("ids", query.ids())
            .queryParameter("limit", query.limit())
            .queryParameter("startingAfter", query.startingAfter())
            .queryParameter("endingBefore", query.endingBefore());
    SizeRange.add(request, "size", query.size());
    TimeRange.add(request, "createdTime", query.createdTime());
    return request;
  }
}
