package dev.customersdk.core.internal.transport;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The copies of OkHttp on the class path: one that is too old is refused, a second one warned of.
 *
 * <p>Maven does not take OkHttp 5, {@code okhttp-jvm}, for another version of an older {@code
 * okhttp}, and keeps both; which one is used depends on the order of dependencies.
 */
public final class OkHttpCopies {

  private static final String CLASS_FILE = "okhttp3/OkHttpClient.class";
  private static final String NATIVE_IMAGE = "org.graalvm.nativeimage.imagecode";
  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\..*");
  private static final String ADVICE =
      "import com.squareup.okhttp3:okhttp-bom into the dependency management of your build, in"
          + " the version of okhttp-jvm, so that all parts of OkHttp have the same version";

  private OkHttpCopies() {}

  /**
   * Looks at the class path once.
   *
   * @throws IllegalStateException when the copy in use is older than the SDK can work with
   */
  public static void check() {
    Found.REFUSAL.ifPresent(
        refusal -> {
          throw new IllegalStateException(refusal);
        });
  }

  /** What was found, and is warned of when it is found. */
  private static final class Found {

    static final Optional<String> REFUSAL = refusal();

    private static Optional<String> refusal() {
      if ("runtime".equals(System.getProperty(NATIVE_IMAGE))) {
        return Optional.empty(); // which has one copy, and no class path to look at
      }
      List<String> jars = jars();
      String version = versionInUse();
      String copies =
          jars.size() > 1
              ? ", and the class path has more than one: " + String.join(", ", jars)
              : "";
      String inUse = "OkHttp " + (version == null ? "3" : version) + " is in use" + copies;
      if (!jars.isEmpty() && (version == null || isTooOld(version))) {
        return Optional.of(inUse + "; needed is 4.12 or newer: " + ADVICE);
      }
      if (!jars.isEmpty() && !hasItsOkio(String.valueOf(version))) {
        return Optional.of(inUse + ", but Okio in a version that is too old for it: " + ADVICE);
      }
      if (jars.size() > 1) {
        System.getLogger(OkHttpCopies.class.getName())
            .log(Level.WARNING, "{0}; {1}", inUse, ADVICE);
      }
      return Optional.empty();
    }

    /** Empty where classes do not come from files. */
    private static List<String> jars() {
      try {
        ClassLoader loader = OkHttpClient.class.getClassLoader();
        return Collections.list(loader.getResources(CLASS_FILE)).stream()
            .map(Found::jar)
            .distinct()
            .toList();
      } catch (IOException e) {
        return List.of(); // a failed look must not keep a client from working
      }
    }

    /** The jar's name, which has the version in it. */
    private static String jar(URL classFile) {
      String path = classFile.getPath().replace("/" + CLASS_FILE, "").replace("!", "");
      return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What the copy in use calls itself; OkHttp 3 has no such constant. */
    private static @Nullable String versionInUse() {
      try {
        // Read late: the compiler would write down the version that the SDK was built with.
        Class<?> constants =
            Class.forName("okhttp3.OkHttp", true, OkHttpClient.class.getClassLoader());
        return Objects.equals(location(constants), location(OkHttpClient.class))
            ? String.valueOf(constants.getField("VERSION").get(null))
            : null; // the constant of another copy
      } catch (ClassNotFoundException e) {
        return null;
      } catch (ReflectiveOperationException e) {
        return "of a version unknown";
      }
    }

    private static boolean isTooOld(String version) {
      Matcher parts = VERSION.matcher(version);
      if (!parts.matches()) {
        return false;
      }
      int major = Integer.parseInt(parts.group(1));
      return major < 4 || (major == 4 && Integer.parseInt(parts.group(2)) < 12);
    }

    /** OkHttp 5 calls what Okio did not have in the days of OkHttp 4. */
    private static boolean hasItsOkio(String version) {
      ClassLoader loader = OkHttpClient.class.getClassLoader();
      return version.startsWith("4.")
          || loader.getResource("okhttp3/internal/connection/BufferedSocket.class") == null
          || loader.getResource("okio/Socket.class") != null;
    }

    private static @Nullable URL location(Class<?> type) {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      return source == null ? null : source.getLocation();
    }
  }
}
