package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;

/** That both generations are really tried. */
class GenerationTest {

  @Test
  void theFolderIsNamedAfterTheGeneration() {
    String folder = Path.of("").toAbsolutePath().getFileName().toString();

    assertThat("boot-" + SpringBootVersion.getVersion()).startsWith(folder + ".");
  }
}
