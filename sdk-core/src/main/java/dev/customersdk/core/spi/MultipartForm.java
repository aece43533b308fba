package dev.customersdk.core.spi;

import dev.customersdk.core.FileContent;
import dev.customersdk.core.UploadProgress;
import dev.customersdk.core.internal.call.FormData;
import dev.customersdk.core.internal.client.Core;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A body of the type {@code multipart/form-data}: texts and files, in the order in which they are
 * added. Files are read from disk piece by piece whenever the request is sent.
 *
 * <p>Filled in fluently and handed to {@link ApiRequest#form}; not thread-safe.
 */
public final class MultipartForm {

  /** A form without parts. */
  public MultipartForm() {}

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern MEDIA_TYPE =
      Pattern.compile(TOKEN + "/" + TOKEN + "(; ?" + TOKEN + "=" + TOKEN + ")*");

  private final List<FormData.Part> parts = new ArrayList<>();

  /**
   * Adds a text, in UTF-8, unless it is empty.
   *
   * @param name the name of the part
   * @param value the value; null is left out
   * @return this form
   */
  public MultipartForm text(String name, Optional<?> value) {
    requireName(name);
    value
        .map(present -> Core.ACCESS.wellFormed(name, present.toString()))
        .ifPresent(text -> parts.add(FormData.Part.text(name, text)));
    return this;
  }

  /**
   * Adds a file.
   *
   * <p>In the name, which goes out as UTF-8, a quotation mark becomes {@code %22}, as in browsers.
   *
   * @param name the name of the part
   * @param fileName what the vendor is told of the file's name
   * @param mediaType the media type
   * @param content the content
   * @param progress hears how much of the file was sent
   * @return this form
   * @throws IllegalArgumentException when the name is blank or has a control character or a
   *     backslash, or the media type is none
   */
  public MultipartForm file(
      String name,
      String fileName,
      String mediaType,
      FileContent content,
      UploadProgress progress) {
    requireName(name);
    requireFileName(fileName);
    if (!MEDIA_TYPE.matcher(mediaType).matches()) {
      throw new IllegalArgumentException("mediaType: must be a media type such as application/pdf");
    }
    parts.add(FormData.Part.file(name, fileName, mediaType, content, progress));
    return this;
  }

  private static void requireName(String name) {
    Core.ACCESS.wellFormed("name of a part", name);
    if (name.chars().anyMatch(c -> Character.isISOControl(c) || c == '"' || c == '\\')) {
      throw new IllegalArgumentException(
          "name of a part: must not have control characters, quotation marks or backslashes");
    }
  }

  private static void requireFileName(String fileName) {
    Argument.notBlank("fileName", Optional.of(fileName));
    Core.ACCESS.wellFormed("fileName", fileName);
    if (fileName.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\')) {
      throw new IllegalArgumentException(
          "fileName: must not have control characters or backslashes; give it another name");
    }
  }

  FormData data() {
    return new FormData(List.copyOf(parts));
  }
}
