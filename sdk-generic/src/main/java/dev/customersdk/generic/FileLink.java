package dev.customersdk.generic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A public link to a file: whoever knows its {@link #url()} can read the file. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = FileLink.Builder.class)
public interface FileLink extends JsonModel<FileLink.Builder> {

  /** {@return the id of the link} */
  @Value.Redacted
  Optional<String> id();

  /** {@return when the link was created} */
  @JsonInstant
  Optional<Instant> createdTime();

  /** {@return whether the link leads nowhere any more} */
  Optional<Boolean> expired();

  /** {@return when the link expires} */
  @JsonInstant
  Optional<Instant> expiresTime();

  /** {@return the id of the file} */
  @Value.Redacted
  Optional<String> fileId();

  /** {@return whether the record belongs to live mode rather than test mode} */
  Optional<Boolean> liveMode();

  /** {@return the caller's own data} */
  @Value.Redacted
  @JsonFreeForm
  Map<String, @Nullable Object> metadata();

  /** {@return where anybody can read the file without a key: a secret, which never prints} */
  @Value.Redacted
  Optional<String> url();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the link in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static FileLink fromJson(String json) {
    return FileLinkCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return FileLinkCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link FileLink}. Not thread-safe. */
  final class Builder extends ImmutableFileLink.Builder implements JsonModel.Builder<Builder> {
    Builder() {}
  }
}
