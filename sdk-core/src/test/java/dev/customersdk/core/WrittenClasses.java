package dev.customersdk.core;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Notes which classes are looked up while something is serialised: those in the stream, and before
 * them those whose instances are replaced by something else.
 */
final class WrittenClasses extends ObjectOutputStream {

  private final Set<String> names = new TreeSet<>();

  private WrittenClasses() throws IOException {
    super(OutputStream.nullOutputStream());
    enableReplaceObject(true);
  }

  static Set<String> of(Object object) throws Exception {
    try (WrittenClasses stream = new WrittenClasses()) {
      stream.note(object);
      stream.writeObject(object);
      return stream.names;
    }
  }

  @Override
  protected void writeClassDescriptor(ObjectStreamClass description) throws IOException {
    names.add(description.forClass().getTypeName());
    super.writeClassDescriptor(description);
  }

  /** Called with what is written after all; what is in it is not replaced yet. */
  @Override
  protected Object replaceObject(Object written) throws IOException {
    note(written);
    try {
      parts(written).forEach(this::note);
    } catch (IllegalAccessException e) {
      throw new IOException(e);
    }
    return written;
  }

  private void note(@Nullable Object object) {
    Class<?> type = object == null ? null : object.getClass();
    for (; type != null && Serializable.class.isAssignableFrom(type); type = type.getSuperclass()) {
      names.add(type.getTypeName());
    }
  }

  private static Collection<?> parts(Object whole) throws IllegalAccessException {
    if (whole instanceof Collection<?> elements) {
      return elements;
    }
    if (whole instanceof Map<?, ?> map) {
      return map.values(); // keys are text
    }
    List<@Nullable Object> parts = new ArrayList<>();
    if (whole.getClass().getName().startsWith("dev.customersdk.")) {
      for (Field field : whole.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          parts.add(field.get(whole));
        }
      }
    }
    return parts;
  }
}
