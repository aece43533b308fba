package dev.customersdk.core;

import java.util.Optional;
import okhttp3.Headers;

/**
 * What a call would send.
 *
 * <pre>{@code
 * RequestPreview preview = kohort.customers().prepare().create(request).preview();
 * return preview.method() + " " + preview.url() + "\n" + preview.body().orElse("");
 * }</pre>
 *
 * <p>The URL and the body are shown as they are, since that is what a preview is for; {@link
 * #toString()} leaves them out, as they may hold personal data.
 *
 * @param method the HTTP method
 * @param url the whole URL
 * @param headers the headers that the SDK sets, with credentials hidden
 * @param body the JSON text, or the names and sizes of a form's parts; empty when nothing is sent
 */
public record RequestPreview(String method, String url, Headers headers, Optional<String> body) {

  @Override
  public String toString() {
    return "RequestPreview["
        + method
        + ", headers="
        + headers.names()
        + body.map(text -> ", body of " + text.length() + " characters").orElse("")
        + "]";
  }
}
