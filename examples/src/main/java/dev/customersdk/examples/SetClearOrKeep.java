package dev.customersdk.examples;

import dev.customersdk.checkoutpage.UpdateCustomerRequest;
import dev.customersdk.core.Patch;
import java.util.Map;

/** An update from a form in which fields are left out, emptied or filled in. */
final class SetClearOrKeep {

  private SetClearOrKeep() {}

  static UpdateCustomerRequest of(Map<String, String> form) {
    return UpdateCustomerRequest.builder()
        .name(patch(form, "name"))
        .phone(patch(form, "phone"))
        .build();
  }

  private static Patch<String> patch(Map<String, String> form, String field) {
    String text = form.get(field);
    if (text == null) {
      return Patch.keep(); // not sent
    }
    return text.isBlank() ? Patch.clear() : Patch.set(text); // null, or the text
  }
}
