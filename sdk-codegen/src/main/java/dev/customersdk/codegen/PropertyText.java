package dev.customersdk.codegen;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/**
 * What the comment of an accessor says, as it reads elsewhere.
 *
 * @param whole all of it
 */
record PropertyText(String whole) {

  /** Inherited from the core's classes, which have no comments. */
  static final PropertyText EXTRAS =
      new PropertyText("Further properties, by their names on the wire.");

  private static final Pattern TAGS =
      Pattern.compile("(?ms)^\\s*@(?:param|return|throws|see|since|deprecated|hidden)\\b.*");
  private static final Pattern RETURN = Pattern.compile("\\{@return ((?:[^{}]|\\{[^{}]*})*)}");
  private static final Pattern OWN_MEMBER = Pattern.compile("(\\{@link(?:plain)?\\s+)(Builder)?#");
  private static final Pattern PHRASE = Pattern.compile("^((?:The|An?) [\\w' -]+?)[.;:](?:\\s|$)");

  /** Without the tags, and with links that do not depend on where they stand. */
  static PropertyText of(String comment, TypeElement model) {
    String text = TAGS.matcher(comment).replaceFirst("").strip().replaceAll("\\n ", "\n");
    String sentence = RETURN.matcher(text).replaceFirst(PropertyText::sentence);
    return new PropertyText(
        OWN_MEMBER
            .matcher(sentence)
            .replaceAll(
                link ->
                    link.group(1)
                        + model.getSimpleName()
                        + (link.group(2) == null ? "#" : ".Builder#")));
  }

  /** As it reads behind a colon. */
  String continued() {
    return whole.matches("(?s)[A-Z][a-z]*\\W.*")
        ? whole.substring(0, 1).toLowerCase(Locale.ROOT) + whole.substring(1)
        : whole;
  }

  /** The words for the value itself, where the text begins with such. */
  String phrase() {
    Matcher words = PHRASE.matcher(whole);
    return words.find()
        ? words.group(1).substring(0, 1).toLowerCase(Locale.ROOT) + words.group(1).substring(1)
        : "the value";
  }

  private static String sentence(MatchResult phrase) {
    String text = phrase.group(1);
    return Matcher.quoteReplacement(
        text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".");
  }
}
