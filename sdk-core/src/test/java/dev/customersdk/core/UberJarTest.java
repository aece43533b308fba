package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.MainClasses;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core in one jar with an application, whose manifest tells the application's version. */
class UberJarTest {

  private static final String OF_THE_APPLICATION = "application-4711";

  @Test
  void theUserAgentTellsTheVersionOfTheSdk(@TempDir Path folder) throws Exception {
    List<URL> classPath = new ArrayList<>(List.of(url(uberJar(folder.resolve("uber.jar")))));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      classPath.add(url(Path.of(entry)));
    }
    try (URLClassLoader loader =
        new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      assertThat(loader.loadClass(ApiCall.class.getName()).getPackage().getImplementationVersion())
          .isEqualTo(OF_THE_APPLICATION);

      Object agent =
          ((Callable<?>)
                  loader.loadClass(Agent.class.getName()).getDeclaredConstructor().newInstance())
              .call();

      assertThat(agent).asString().matches("customer-sdk-java/\\d+\\.\\d+\\.\\d+\\S* \\(probe\\)");
    }
  }

  private static Path uberJar(Path jar) throws IOException {
    MainClasses main = MainClasses.around(ApiCall.class);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, OF_THE_APPLICATION);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (Path file : main.files()) {
        out.putNextEntry(new ZipEntry(main.root().relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }

  /** What the application finds out, in its own class loader. */
  public static final class Agent implements Callable<String> {

    @Override
    public String call() throws Exception {
      try (Probe probe = Probe.at("https://vendor.example").build()) {
        return probe.get("1").preview().headers().get("User-Agent");
      }
    }
  }
}
