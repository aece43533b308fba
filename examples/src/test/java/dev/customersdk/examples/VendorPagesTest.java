package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.core.ApiCall;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.generic.UploadFileRequest;
import dev.customersdk.kohort.KohortClient;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page of each vendor names each of its operations, with the method and path that it sends. The
 * third column is what the documents say, which no code decides, and is not compared.
 */
class VendorPagesTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([\\w.]+)` \\| `([A-Z]+ /\\S*)` \\|");
  private static final String ID = "ID";

  /** A body in which every request finds what it requires. */
  private static final String BODY =
      "{\"emailAddress\":\"ada@example.com\",\"phone\":\"1\",\"type\":\"de\",\"value\":\"1\"}";

  static Stream<Arguments> hasEveryOperation() {
    String key = "sk_test_1";
    return Stream.of(
        Arguments.of("kohort", KohortClient.builder().apiKey(key).build()),
        Arguments.of("checkoutpage", CheckoutPageClient.builder().apiKey(key).build()),
        Arguments.of("flex", FlexClient.builder().apiKey(key).build()),
        Arguments.of(
            "generic",
            GenericClient.builder().baseUrl("https://api.example.com").apiKey(key).build()));
  }

  @ParameterizedTest
  @MethodSource
  void hasEveryOperation(String vendor, AutoCloseable client, @TempDir Path directory)
      throws Exception {
    Path file = Files.writeString(directory.resolve("scan.pdf"), "certificate");
    Map<String, String> sent = new TreeMap<>();
    for (Method view : publicMethods(client.getClass())) {
      if (view.getParameterCount() == 0 && !view.getName().equals("close")) {
        Object everyday = view.invoke(client);
        for (Method prepare : publicMethods(everyday.getClass())) {
          if (prepare.getName().equals("prepare")) {
            collect(view.getName(), prepare.invoke(everyday), file, sent);
          }
        }
      }
    }
    client.close();

    assertThat(sent).isNotEmpty();
    assertThat(table(vendor)).isEqualTo(sent);
  }

  private static void collect(String prefix, Object prepared, Path file, Map<String, String> sent)
      throws ReflectiveOperationException {
    for (Method operation : publicMethods(prepared.getClass())) {
      String name = prefix + "." + operation.getName();
      Object[] arguments = new Object[operation.getParameterCount()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = sample(operation.getParameterTypes()[i], file);
      }
      Object made = operation.invoke(prepared, arguments);
      if (made instanceof ApiCall<?> call) {
        String path = URI.create(call.preview().url()).getPath();
        sent.put(name, call.preview().method() + " " + path.replaceAll("/" + ID + "\\b", "/{}"));
      } else if (made.getClass().getSimpleName().startsWith("Prepared")) {
        collect(name, made, file, sent);
      }
    }
  }

  private static Object sample(Class<?> type, Path file) throws ReflectiveOperationException {
    if (type == String.class) {
      return ID;
    }
    if (type == Path.class) {
      return file;
    }
    if (type == UploadFileRequest.class) {
      return UploadFileRequest.taxCertificate(file).build();
    }
    if (type.getSimpleName().endsWith("Request")) {
      return type.getMethod("fromJson", String.class).invoke(null, BODY);
    }
    Object builder = type.getMethod("builder").invoke(null);
    return builder.getClass().getMethod("build").invoke(builder);
  }

  private static Stream<Method> declared(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
  }

  private static Iterable<Method> publicMethods(Class<?> type) {
    return declared(type).toList();
  }

  private static Map<String, String> table(String vendor) throws IOException {
    Map<String, String> rows = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("../docs/vendors/" + vendor + ".md")));
    while (row.find()) {
      rows.put(row.group(1), row.group(2).replaceAll("\\{\\w+}", "{}"));
    }
    return rows;
  }
}
