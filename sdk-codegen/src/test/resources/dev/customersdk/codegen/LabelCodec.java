package test;

import static dev.customersdk.core.spi.json.JsonLists.*;
import static dev.customersdk.core.spi.json.JsonReading.*;
import static dev.customersdk.core.spi.json.JsonWriting.*;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.customersdk.core.spi.json.JsonCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Label} as JSON. */
@Generated("dev.customersdk.codegen.CodecProcessor")
@SuppressWarnings("all")
final class LabelCodec extends JsonCodec<Label> {

  static final LabelCodec INSTANCE = new LabelCodec();

  private LabelCodec() {
    super(Label.class);
  }

  @Override
  protected Label read(JsonParser json) throws IOException {
    String text = null;
    Long json_ = null;
    long seen = 0;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "name" -> {
          seen = once(seen, 0);
          text = isNull(json) ? null : text(json);
        }
        case "json" -> {
          seen = once(seen, 1);
          json_ = isNull(json) ? null : longInteger(json);
        }
        default -> json.skipChildren();
      }
    }
    return new Label(text, json_);
  }

  @Override
  protected void write(Label value, JsonGenerator json) throws IOException {
    json.writeStartObject();
    number(json, "json", value.json());
    text(json, "name", value.text());
    json.writeEndObject();
  }
}
