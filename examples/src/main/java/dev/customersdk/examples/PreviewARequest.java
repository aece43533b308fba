package dev.customersdk.examples;

import dev.customersdk.core.RequestPreview;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;

/** What would be sent, without sending it; the key is hidden. */
final class PreviewARequest {

  private PreviewARequest() {}

  static String run(KohortClient kohort, CreateCustomerRequest request) {
    RequestPreview preview = kohort.customers().prepare().create(request).preview();
    return preview.method() + " " + preview.url() + "\n" + preview.body().orElse("");
  }
}
