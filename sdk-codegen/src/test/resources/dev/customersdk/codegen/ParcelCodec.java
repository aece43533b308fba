package test;

import static dev.customersdk.core.spi.json.JsonLists.*;
import static dev.customersdk.core.spi.json.JsonReading.*;
import static dev.customersdk.core.spi.json.JsonWriting.*;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.customersdk.core.spi.json.JsonCodec;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Parcel} as JSON. */
@Generated("dev.customersdk.codegen.CodecProcessor")
@SuppressWarnings("all")
final class ParcelCodec extends JsonCodec<Parcel> {

  static final ParcelCodec INSTANCE = new ParcelCodec();

  private static final Set<String> NAMES = Set.of(
      "formerLabelsThatWereReplacedOrLost",
      "grams",
      "id",
      "insured",
      "label",
      "metadata",
      "note",
      "options",
      "pieces",
      "price",
      "returnLabel",
      "sentAt",
      "speed",
      "tags",
      "tracking",
      "trackingCode",
      "tracking_code",
      "weight");

  private ParcelCodec() {
    super(Parcel.class);
  }

  @Override
  protected Parcel read(JsonParser json) throws IOException {
    Parcel.Builder builder = Parcel.builder();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      if (json.nextToken() == JsonToken.VALUE_NULL) {
        switch (name) {
          case "label" -> builder.clearLabel();
          case "note" -> builder.clearNote();
          default -> {}
        }
        if (!NAMES.contains(name)) {
          builder.putExtra(name, null);
        }
        continue;
      }
      switch (name) {
        case "formerLabelsThatWereReplacedOrLost" ->
            builder.formerLabelsThatWereReplacedOrLost(listWithoutNulls(json, LabelCodec.INSTANCE));
        case "grams" -> builder.grams(longInteger(json));
        case "id" -> builder.id(text(json));
        case "insured" -> builder.insured(bool(json));
        case "label" -> builder.label(nested(json, LabelCodec.INSTANCE));
        case "metadata" -> builder.metadata(freeFormMap(json));
        case "note" -> builder.note(text(json));
        case "options" -> builder.options(freeFormMap(json));
        case "pieces" -> builder.pieces(integer(json));
        case "price" -> builder.price(decimal(json));
        case "returnLabel" -> builder.returnLabel(nested(json, LabelCodec.INSTANCE));
        case "sentAt" -> builder.sentAt(instant(json));
        case "speed" -> builder.speed(openEnum(json, Parcel.Speed.class));
        case "tags" -> builder.tags(texts(json));
        case "tracking_code", "trackingCode", "tracking" -> builder.trackingCode(text(json));
        case "weight" -> builder.weight(Parcel.Weight.read(json));
        default -> builder.putExtra(name, freeForm(json));
      }
    }
    return builder.build();
  }

  @Override
  protected void write(Parcel value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    list(
        json,
        "formerLabelsThatWereReplacedOrLost",
        LabelCodec.INSTANCE,
        unlessEmpty(value.formerLabelsThatWereReplacedOrLost()));
    number(json, "grams", value.grams().orElse(null));
    text(json, "id", value.id());
    bool(json, "insured", value.insured().orElse(null));
    nested(json, "label", LabelCodec.INSTANCE, unlessCleared(json, "label", value.label()));
    freeFormMap(json, "metadata", unlessEmpty(value.metadata()));
    text(json, "note", unlessCleared(json, "note", value.note()));
    freeFormMap(json, "options", value.options());
    number(json, "pieces", value.pieces().orElse(null));
    number(json, "price", value.price().orElse(null));
    nested(json, "returnLabel", LabelCodec.INSTANCE, value.returnLabel().orElse(null));
    instant(json, "sentAt", value.sentAt().orElse(null));
    openEnum(json, "speed", value.speed().orElse(null));
    texts(json, "tags", value.tags());
    text(json, "tracking_code", value.trackingCode().orElse(null));
    Parcel.Weight.write(json, "weight", value.weight());
    extras(json, value.extras(), NAMES);
    json.writeEndObject();
  }
}
