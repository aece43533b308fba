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
              + "    public (?:final )?[\\w.]*\\bBuilder (?!from\\()(\\w+)\\((.*)\\) \\{\\n)");

  /** The text of each property, by its name. */
  private final Map<String, String> texts = new TreeMap<>();

  BuilderComments(Elements elements, TypeElement model) {
    for (ExecutableElement each : ElementFilter.methodsIn(elements.getAllMembers(model))) {
      if (each.getParameters().isEmpty()) {
        texts.put(
            each.getSimpleName().toString(), PropertyText.of(elements.getDocComment(each), model));
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
    BuilderMethod setter = BuilderMethod.of(method.group(2), texts.keySet());
    StringBuilder comment = new StringBuilder("    /**\n");
    (texts.get(setter.property()) + setter.note() + BuilderMethod.tags(method.group(3)))
        .lines()
        .forEach(
            line -> comment.append("     *").append(line.isEmpty() ? "" : " " + line).append('\n'));
    return comment + "     */\n" + method.group(1);
  }
}
