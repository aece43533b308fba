package dev.customersdk.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumTest {

  @ParameterizedTest
  @ValueSource(strings = {"MD5", "SHA-1", "SHA-256", "SHA-512"})
  void standsBesideEachFileAndIsRight(String algorithm)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance(algorithm);
    String ending = "." + algorithm.replace("-", "").toLowerCase(Locale.ROOT);
    assertThat(Staged.artefacts()).isNotEmpty();
    for (Path file : Staged.artefacts()) {
      String expected = HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
      Path beside = Path.of(file + ending);
      assertThat(beside).content().isEqualToIgnoringNewLines(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".md5", ".sha1", ".sha256", ".sha512", ".asc"})
  void standsBesideSomething(String ending) {
    Stream<Path> attached = Staged.all().stream().filter(file -> file.toString().endsWith(ending));
    assertThat(attached)
        .map(file -> Path.of(file.toString().replaceFirst("\\" + ending + "$", "")))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }
}
