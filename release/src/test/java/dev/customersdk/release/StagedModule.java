package dev.customersdk.release;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** An artefact with all that belongs to it, in a folder of its own. */
record StagedModule(Path folder) {

  String artifactId() {
    return folder.getFileName().toString();
  }

  /** One of its files, by what follows the version in the name. */
  Path file(String ending) {
    String name = artifactId() + "-" + Staged.VERSION + ending;
    return folder.resolve(Staged.VERSION).resolve(name);
  }

  String pomText() {
    try {
      return Files.readString(file(".pom"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Model pom() {
    try (InputStream in = Files.newInputStream(file(".pom"))) {
      return new MavenXpp3Reader().read(in);
    } catch (IOException | XmlPullParserException e) {
      throw new IllegalStateException("no POM of " + artifactId(), e);
    }
  }

  /** The contents of a jar of its, by name. */
  Map<String, byte[]> entries(String ending) throws IOException {
    try (ZipFile jar = new ZipFile(file(ending).toFile())) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory())
          .collect(toMap(ZipEntry::getName, entry -> bytes(jar, entry)));
    }
  }

  private static byte[] bytes(ZipFile jar, ZipEntry entry) {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return artifactId();
  }
}
