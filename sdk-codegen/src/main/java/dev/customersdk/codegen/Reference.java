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
    TypeElement outermost = type;
    String name = type.getSimpleName().toString();
    while (outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
      name = outer.getSimpleName() + "." + name;
    }
    boolean near = elements.getPackageOf(type).equals(from);
    return new Reference(name, near ? Set.of() : Set.of(outermost.getQualifiedName().toString()));
  }
}
