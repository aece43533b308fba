package dev.customersdk.codegen;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/** What the comment of an accessor says, as it reads elsewhere. */
final class PropertyText {

  private static final Pattern TAGS = Pattern.compile("(?ms)^\\s*@\\w.*");
  private static final Pattern RETURN = Pattern.compile("\\{@return ((?:[^{}]|\\{[^{}]*})*)}");
  private static final Pattern OWN_MEMBER = Pattern.compile("(\\{@link(?:plain)?\\s+)(Builder)?#");

  private PropertyText() {}

  /** Without the tags, and with links that do not depend on where they stand. */
  static String of(String comment, TypeElement model) {
    if (comment == null) {
      return "Further properties, by their names on the wire."; // inherited from the core's classes
    }
    String text = TAGS.matcher(comment).replaceFirst("").strip().replaceAll("\\n ", "\n");
    String sentence = RETURN.matcher(text).replaceFirst(PropertyText::sentence);
    return OWN_MEMBER
        .matcher(sentence)
        .replaceAll(
            link ->
                link.group(1)
                    + model.getSimpleName()
                    + (link.group(2) == null ? "#" : ".Builder#"));
  }

  private static String sentence(MatchResult phrase) {
    String text = phrase.group(1);
    return Matcher.quoteReplacement(
        text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".");
  }
}
