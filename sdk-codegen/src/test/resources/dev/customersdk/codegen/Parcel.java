package test;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Patch;
import dev.customersdk.core.spi.json.GenerateCodec;
import dev.customersdk.core.spi.json.JsonFreeForm;
import dev.customersdk.core.spi.json.JsonInstant;
import dev.customersdk.core.spi.json.JsonModel;
import dev.customersdk.core.spi.json.JsonOpenEnum;
import dev.customersdk.core.spi.json.JsonPatch;
import dev.customersdk.core.spi.json.JsonVia;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@GenerateCodec
@JsonDeserialize(builder = Parcel.Builder.class)
public interface Parcel extends JsonModel<Parcel.Builder> {

  String id();

  @JsonProperty("tracking_code")
  @JsonAlias({"trackingCode", "tracking"})
  Optional<String> trackingCode();

  Optional<Boolean> insured();

  Optional<Integer> pieces();

  Optional<Long> grams();

  Optional<BigDecimal> price();

  @JsonInstant
  Optional<Instant> sentAt();

  @JsonOpenEnum
  Optional<OpenEnum<Speed>> speed();

  @JsonPatch
  Patch<String> note();

  @JsonPatch
  Patch<Label> label();

  Optional<Label> returnLabel();

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSetter(contentNulls = Nulls.SKIP)
  List<Label> formerLabelsThatWereReplacedOrLost();

  List<String> tags();

  @JsonFreeForm
  Map<String, Object> metadata();

  Map<String, Object> options();

  @JsonVia(Weight.class)
  Optional<String> weight();

  @JsonIgnore
  default boolean isHeavy() {
    return grams().orElse(0L) > 20_000;
  }

  static Builder builder() {
    return new Builder();
  }

  @Override
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  final class Builder extends ImmutableParcel.Builder implements JsonModel.Builder<Builder> {
    Builder() {}
  }

  enum Speed implements OpenEnum.Constant {
    FAST;

    @Override
    public String wireValue() {
      return "fast";
    }
  }

  class Weight {

    static Optional<String> read(JsonParser json) {
      return Optional.empty();
    }

    static void write(JsonGenerator json, String name, Optional<String> value) {}
  }
}

@GenerateCodec
record Label(@JsonProperty("name") String text, Long json) {}
