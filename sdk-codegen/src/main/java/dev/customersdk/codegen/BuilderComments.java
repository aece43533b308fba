package dev.customersdk.codegen;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Gives each method of a generated builder the text of the property that it sets.
 *
 * <p>The builder itself is hidden: the javadoc tool then shows its methods on the page of the
 * public builder that extends it.
 */
final class BuilderComments {

  private static final Pattern BUILDER =
      Pattern.compile("(?m)^   \\*/\\n(?=(?:  @.*\\n)*  public static class Builder )");
  private static final Pattern METHOD =
      Pattern.compile(
          "(?m)^(?:    /\\*\\*\\n(?:     \\*.*\\n)+)?((?:    @.*\\n)*"
              + "    public (?:final )?[\\w.]*\\bBuilder (\\w+)\\((.*)\\) \\{\\n)");

  private static final String FROM =
      """
      Takes over what the value has, in place of what is set; an {@code Optional} that is empty
      there leaves it as it is.

      @param instance the value
      @return this builder
      """;

  /** The text of each property, by its name. */
  private final Map<String, PropertyText> texts = new TreeMap<>();

  BuilderComments(Elements elements, TypeElement model) {
    for (ExecutableElement each : ElementFilter.methodsIn(elements.getAllMembers(model))) {
      String name = each.getSimpleName().toString();
      String comment = elements.getDocComment(each);
      if (each.getParameters().isEmpty() && comment != null) {
        texts.put(name, PropertyText.of(comment, model));
      } else if (name.equals("extras")) {
        texts.put(name, PropertyText.EXTRAS);
      }
    }
  }

  /** The source with these comments. */
  String in(String source) {
    String hidden = BUILDER.matcher(source).replaceAll("   * @hidden\n   */\n");
    return METHOD
        .matcher(hidden)
        .replaceAll(method -> Matcher.quoteReplacement(documented(method)));
  }

  private String documented(MatchResult method) {
    StringBuilder comment = new StringBuilder("    /**\n");
    text(method.group(2), method.group(3))
        .lines()
        .forEach(
            line -> comment.append("     *").append(line.isEmpty() ? "" : " " + line).append('\n'));
    return comment + "     */\n" + method.group(1);
  }

  private String text(String method, String parameters) {
    if (method.equals("from")) {
      return FROM;
    }
    BuilderMethod setter = BuilderMethod.of(method, texts.keySet());
    return setter.comment(texts.get(setter.property()), parameters);
  }
}
