package dev.customersdk.generic;

import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.spi.Argument;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which files are listed, and how. Everything is optional.
 *
 * <p>Within a page the newest come first, also when the list is walked backwards.
 */
@Value.Immutable
public interface ListFilesQuery {

  /** {@return when the files were created} */
  Optional<TimeRange> createdTime();

  /** {@return only files with this name; how it is compared is not documented} */
  @Value.Redacted
  Optional<String> fileName();

  /** {@return only files with one of these ids; an empty list is no filter, so all are listed} */
  @Value.Redacted
  List<String> ids();

  /** {@return only files for this purpose} */
  Optional<OpenEnum<FilePurpose>> purpose();

  /** {@return how many bytes the files have} */
  Optional<SizeRange> size();

  /** {@return only files with this title; how it is compared is not documented} */
  @Value.Redacted
  Optional<String> title();

  /** {@return only files of this kind, such as {@code pdf}} */
  @Value.Redacted
  Optional<String> type();

  /** {@return the size of a page, from 1 to 100; the vendor's default is 10} */
  Optional<Integer> limit();

  /** {@return the id of the file behind which the list starts} */
  @Value.Redacted
  Optional<String> startingAfter();

  /** {@return the id of the file before which the list ends, which is then walked backwards} */
  @Value.Redacted
  Optional<String> endingBefore();

  /** Rejects what makes no sense. */
  @Value.Check
  default void check() {
    QueryRules.checkPaging(limit(), startingAfter(), endingBefore());
    Argument.notBlank("fileName", fileName());
    Argument.notBlank("title", title());
    Argument.notBlank("type", type());
    ids().forEach(id -> Argument.notBlank("ids", Optional.of(id), "none may be empty"));
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with this query} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ListFilesQuery}. Not thread-safe. */
  final class Builder extends ImmutableListFilesQuery.Builder {

    Builder() {}

    /**
     * Only files for this purpose.
     *
     * @param purpose the purpose
     * @return this builder
     */
    public Builder purpose(FilePurpose purpose) {
      return purpose(OpenEnum.of(Argument.required("purpose", purpose)));
    }
  }
}
