package dev.customersdk.testkit.vendor;

import dev.customersdk.testkit.server.EmulatorRequest;
import java.util.List;
import java.util.stream.Stream;

/** What a vendor documents of the body of one operation; only asked if there is one. */
@FunctionalInterface
public interface DocumentedBody {

  /** No body. */
  DocumentedBody NONE = sent -> Stream.of(Undocumented.of("body", List.of()));

  /** What the body of this request has besides; throws {@link ApiFailure} if it cannot be read. */
  Stream<Undocumented> undocumentedIn(EmulatorRequest sent);

  /** A JSON object, and in place of it what the caller reads by itself. */
  static DocumentedBody json(BodyRules rules, String... otherMediaTypes) {
    List<String> mediaTypes =
        Stream.concat(Stream.of("application/json"), Stream.of(otherMediaTypes)).toList();
    return sent ->
        JsonBody.isIn(sent)
            ? rules.undocumentedIn(JsonBody.parse(sent.body()))
            : Stream.of(Undocumented.of("media type of the body", mediaTypes));
  }

  /** A JSON object, or the form that stands for it. */
  static DocumentedBody jsonOrForm(BodyRules rules) {
    DocumentedBody json = json(rules, FormBody.MEDIA_TYPE);
    return sent -> FormBody.isIn(sent) ? form(rules, sent.body()) : json.undocumentedIn(sent);
  }

  private static Stream<Undocumented> form(BodyRules rules, String form) {
    return Stream.concat(
        FormBody.strangeNamesIn(form)
            .map(name -> Undocumented.named("form field", name, rules.names())),
        rules.undocumentedIn(new FormBody(true).parse(form)));
  }
}
