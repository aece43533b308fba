package dev.customersdk.generic;

import dev.customersdk.core.FileContent;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.UploadProgress;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.MultipartForm;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A file to be uploaded.
 *
 * <p>Immutable. The content goes from disk to the vendor piece by piece, so the file has to stay as
 * it is until the call is over.
 */
@Value.Immutable
public abstract class UploadFileRequest {

  /** The largest tax certificate, which is documented as 10 MB. */
  private static final long TEN_MEGABYTES = 10L * 1024 * 1024;

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "pdf", "application/pdf",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png");

  UploadFileRequest() {}

  /** {@return the content} */
  public abstract FileContent content();

  /** {@return what the file is for} */
  public abstract OpenEnum<FilePurpose> purpose();

  /**
   * {@return the name of the file; that of the content unless set} No control characters and no
   * backslashes.
   */
  @Value.Redacted
  public abstract Optional<String> fileName();

  /** {@return a title for people} */
  @Value.Redacted
  public abstract Optional<String> title();

  /** {@return when the public link to the file expires; a fraction of a second is cut off} */
  public abstract Optional<Instant> linkExpiresTime();

  /** {@return the media type; told by the ending of the name for PDF, JPG and PNG, unless set} */
  @Value.Redacted
  public abstract Optional<String> mediaType();

  /**
   * {@return the largest content that is sent, in bytes; 10485760 unless set, which is also the
   * most for a tax certificate}
   */
  public abstract Optional<Long> maxBytes();

  /**
   * Hears how much of the content was sent.
   *
   * @return the listener
   */
  @Value.Auxiliary
  public abstract Optional<UploadProgress> onProgress();

  /** Rejects what could not be sent, or would not be taken. */
  @Value.Check
  void check() {
    Argument.notBlank("purpose", Optional.of(purpose().wireValue()));
    long most = maxBytes().orElse(TEN_MEGABYTES);
    if (most > TEN_MEGABYTES && purpose().is(FilePurpose.TAX_DOCUMENT_CUSTOMER_UPLOAD)) {
      throw new IllegalArgumentException(
          "maxBytes: must be at most " + TEN_MEGABYTES + " for a tax certificate, was " + most);
    }
    if (content().size() > most) {
      throw new IllegalArgumentException(
          "content: must have at most " + most + " bytes, has " + content().size());
    }
    var unused = form();
  }

  MultipartForm form() {
    String name = fileName().orElse(content().name());
    return new MultipartForm()
        .file(
            "file",
            name,
            mediaType().orElse(MEDIA_TYPES.getOrDefault(ending(name), "application/octet-stream")),
            content(),
            onProgress().orElse((sent, total) -> {}))
        .text("purpose", Optional.of(purpose().wireValue()))
        .text("fileName", Optional.of(name))
        .text("title", title())
        .text("linkExpiresTime", linkExpiresTime().map(it -> it.truncatedTo(ChronoUnit.SECONDS)));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a builder for a tax certificate on disk, with nothing else set}
   *
   * @param file the file
   */
  public static Builder taxCertificate(Path file) {
    return builder()
        .content(FileContent.of(file))
        .purpose(FilePurpose.TAX_DOCUMENT_CUSTOMER_UPLOAD);
  }

  /** {@return a builder that starts with this request} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link UploadFileRequest}. Not thread-safe. */
  public static final class Builder extends ImmutableUploadFileRequest.Builder {

    Builder() {}

    /**
     * What the file is for.
     *
     * @param purpose the purpose
     * @return this builder
     */
    public Builder purpose(FilePurpose purpose) {
      return purpose(OpenEnum.of(Argument.required("purpose", purpose)));
    }
  }
}
