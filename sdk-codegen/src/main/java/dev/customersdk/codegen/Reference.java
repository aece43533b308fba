package dev.customersdk.codegen;

import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * How generated code names a type.
 *
 * @param imports what has to be imported for that
 */
record Reference(String name, Set<String> imports) {

  static Reference to(TypeElement type, PackageElement from, Elements elements) {
    PackageElement home = elements.getPackageOf(type);
    String qualified = type.getQualifiedName().toString();
    String name =
        home.isUnnamed() ? qualified : qualified.substring(home.getQualifiedName().length() + 1);
    String outermost =
        qualified.substring(0, qualified.length() - name.length()) + name.split("\\.")[0];
    return new Reference(name, home.equals(from) ? Set.of() : Set.of(outermost));
  }
}
