package dev.customersdk.testkit.kohort;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code search} asks for: terms of which all must match, {@code property:value} the whole
 * value and {@code property~value} a part of it, or else text that e-mail address and names hold.
 */
record Search(List<Term> terms) {

  private static final String PARAMETER = "search";
  private static final Pattern NEXT = Pattern.compile("\\s+(?=\\w+[:~])");
  private static final Pattern TERM = Pattern.compile("(\\w+)([:~])(.*)", Pattern.DOTALL);
  private static final List<String> EVERYWHERE = List.of("emailAddress", "firstName", "lastName");

  static Search of(QueryParameters query) {
    String text = query.single(PARAMETER).orElse("");
    return TERM.matcher(text).matches()
        ? new Search(NEXT.splitAsStream(text).map(term -> Term.of(query, term)).toList())
        : new Search(List.of(new Term(EVERYWHERE, false, comparable(text.replace("~", "")))));
  }

  boolean matches(ObjectNode customer) {
    return terms.stream().allMatch(term -> term.matches(customer));
  }

  private static String comparable(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** One text to look for in some properties. */
  private record Term(List<String> properties, boolean whole, String value) {

    static Term of(QueryParameters query, String text) {
      Matcher parts = TERM.matcher(text);
      if (!parts.matches() || !StoredCustomer.COMPARABLE.contains(parts.group(1))) {
        throw query.failure(PARAMETER, "must name properties of customers");
      }
      return new Term(
          List.of(parts.group(1)), parts.group(2).equals(":"), comparable(parts.group(3)));
    }

    boolean matches(ObjectNode customer) {
      String text =
          properties.stream()
              .map(name -> comparable(customer.path(name).asText("")))
              .collect(Collectors.joining(" "));
      return whole ? text.equals(value) : text.contains(value);
    }
  }
}
