package dev.customersdk.examples.reflection;

import dev.customersdk.fixtures.OwnJvm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A program in a Java machine of its own, with what it did by reflection and which classes it
 * loaded.
 */
record LoggedJvm(List<String> reflection, List<String> classes) {

  private static final int SECONDS = 300;
  private static final String LOG_CLASS =
      ReflectionLog.class.getName().replace('.', '/') + ".class";

  /** Runs it to its end. It is told that it is a native image, as far as a property tells. */
  static LoggedJvm run(Class<?> program, Path directory) throws Exception {
    Path reflection = directory.resolve("reflection.txt");
    Path classes = directory.resolve("classes.txt");
    List<String> options =
        List.of(
            "-javaagent:" + agent(directory) + "=" + reflection,
            "-Xlog:class+load:file=" + classes + ":none:filesize=0",
            "-Dorg.graalvm.nativeimage.imagecode=runtime");
    OwnJvm.lines(SECONDS, options, program, List.of());
    return new LoggedJvm(
        Files.readAllLines(reflection),
        Files.readAllLines(classes).stream()
            .map(line -> line.substring(0, line.indexOf(' ')))
            .toList());
  }

  /**
   * The agent itself is on the class path; in its jar is what has to be among the JDK's classes.
   */
  private static Path agent(Path directory) throws IOException {
    Path jar = directory.resolve("agent.jar");
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Premain-Class", ReflectionAgent.class.getName());
    attributes.putValue("Boot-Class-Path", jar.getFileName().toString());
    attributes.putValue("Can-Retransform-Classes", "true");
    try (InputStream log = ReflectionLog.class.getClassLoader().getResourceAsStream(LOG_CLASS);
        JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      output.putNextEntry(new JarEntry(LOG_CLASS));
      Objects.requireNonNull(log).transferTo(output);
    }
    return jar;
  }
}
