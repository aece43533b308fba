package dev.customersdk.testkit.generic;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.Ids;
import dev.customersdk.testkit.vendor.Kept;
import dev.customersdk.testkit.vendor.PropertyOrder;
import dev.customersdk.testkit.vendor.QueryParameters;
import dev.customersdk.testkit.vendor.Router;
import dev.customersdk.testkit.vendor.StoredRows;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.Headers;
import okio.ByteString;

/** The files and their contents. Guarded by the lock of its {@link Operations}. */
final class FileStore implements Kept {

  private static final PropertyOrder PROPERTIES =
      new PropertyOrder(
          "id",
          "createdTime",
          "fileName",
          "links",
          "purpose",
          "title",
          "size",
          "type",
          "url",
          "liveMode");

  private final Map<String, FileForm> contents = new HashMap<>();
  private final Ids ids;
  private final Settings settings;
  private final StoredRows files = new StoredRows();

  FileStore(Ids ids, Settings settings) {
    this.ids = ids;
    this.settings = settings;
  }

  void addTo(Router router) {
    router
        .onBody("POST", "/files", FormPartNames::undocumentedIn, r -> upload(r.sent()))
        .on("GET", "/files", FileListQuery.NAMES, r -> list(r.query()))
        .on("GET", "/files/{id}", r -> EmulatorResponse.json(200, find(r.id())))
        .on("DELETE", "/files/{id}", r -> delete(r.id()))
        .on("GET", "/files/{id}/content", r -> content(r.id()));
  }

  private EmulatorResponse upload(EmulatorRequest request) {
    FileForm form = FileForm.of(request);
    String id = ids.nextUuid("file");
    String origin = "http://" + request.headers().get("Host");
    ObjectNode file = form.properties().put("id", id).put("createdTime", settings.now());
    file.put("url", origin + "/files/" + id + "/content").put("liveMode", settings.liveMode());
    form.linkExpires().ifPresent(expires -> file.putArray("links").add(link(id, expires, origin)));
    contents.put(id, form);
    return EmulatorResponse.json(201, files.put(id, PROPERTIES.sort(file)));
  }

  private EmulatorResponse list(QueryParameters parameters) {
    FileListQuery query = FileListQuery.of(parameters);
    return query.paging().respond(files, query::matches, file -> file);
  }

  private EmulatorResponse delete(String id) {
    find(id);
    files.remove(id);
    contents.remove(id);
    return EmulatorResponse.noContent();
  }

  private EmulatorResponse content(String id) {
    FileForm form =
        Optional.ofNullable(contents.get(id)).orElseThrow(() -> Errors.notFound("file"));
    return new EmulatorResponse(
        200,
        Headers.of(
            "Content-Type", form.mediaType(), "Content-Disposition", form.contentDisposition()),
        form.content());
  }

  @Override
  public Stream<ObjectNode> saved() {
    return files.saved().map(this::withContent);
  }

  private ObjectNode withContent(ObjectNode row) {
    FileForm form = requireNonNull(contents.get(row.path("id").asText()));
    ObjectNode texts = row.putObject("texts");
    form.texts().forEach(texts::put);
    return row.put("mediaType", form.mediaType()).put("content", form.content().base64());
  }

  @Override
  public void restore(ObjectNode saved) {
    Map<String, String> texts = new HashMap<>();
    for (var text : saved.withObject("/texts").properties()) {
      texts.put(text.getKey(), text.getValue().asText());
    }
    ByteString content =
        requireNonNullElse(
            ByteString.decodeBase64(saved.path("content").asText()), ByteString.EMPTY);
    contents.put(
        saved.path("id").asText(), new FileForm(content, saved.path("mediaType").asText(), texts));
    files.restore(saved);
  }

  @Override
  public void clear() {
    files.clear();
    contents.clear();
  }

  private ObjectNode find(String id) {
    return files.find(id).orElseThrow(() -> Errors.notFound("file"));
  }

  private ObjectNode link(String fileId, String expires, String origin) {
    String id = ids.nextUuid("link");
    ObjectNode link = JsonNodeFactory.instance.objectNode();
    link.put("id", id).put("createdTime", settings.now()).put("fileId", fileId);
    link.put("expired", false).put("expiresTime", expires).put("liveMode", settings.liveMode());
    return link.put("url", origin + "/links/" + id);
  }
}
