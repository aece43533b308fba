package dev.customersdk.generic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An uploaded file, without its content. */
@Value.Immutable
@GenerateCodec
@JsonDeserialize(builder = File.Builder.class)
public interface File extends JsonModel<File.Builder> {

  /** {@return the id of the file, which a {@link TaxCertificate} names} */
  @Value.Redacted
  String id();

  /** {@return when the file was created} */
  @JsonInstant
  Optional<Instant> createdTime();

  /** {@return the name of the file} */
  @Value.Redacted
  Optional<String> fileName();

  /** {@return the public links to the file; none unless some were made} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
  List<FileLink> links();

  /** {@return what the file is for} */
  @JsonOpenEnum
  Optional<OpenEnum<FilePurpose>> purpose();

  /** {@return how many bytes the file has} */
  Optional<Long> size();

  /** {@return a title for people} */
  @Value.Redacted
  Optional<String> title();

  /** {@return the kind of file, such as {@code pdf}} */
  @Value.Redacted
  Optional<String> type();

  /**
   * {@return where the content lies, for those who have the key; never prints} See {@link Files}.
   */
  @Value.Redacted
  Optional<String> url();

  /** {@return whether the record belongs to live mode rather than test mode} */
  Optional<Boolean> liveMode();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the file in the text; {@link IllegalArgumentException} when it is no such JSON}
   *
   * @param json the text
   */
  static File fromJson(String json) {
    return FileCodec.INSTANCE.fromJson(json);
  }

  @Override
  default String toJson() {
    return FileCodec.INSTANCE.toJson(this);
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link File}. Not thread-safe. */
  final class Builder extends ImmutableFile.Builder implements JsonModel.Builder<Builder> {

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
