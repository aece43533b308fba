package dev.customersdk.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.Command;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application against the built jars, on the module path, on the class path and beside a runtime
 * of few modules, compiled without a single warning.
 *
 * <p>The build writes down what a Maven user gets along with the client and the test kit.
 */
class ConsumerIT {

  private static final Path SOURCES = Path.of("src/consumer/java").toAbsolutePath();

  @Test
  void usersGetTheJarsOfTheSdkAndNoBuildTimeAnnotations() throws IOException {
    assertThat(jars())
        .extracting(jar -> Path.of(jar).getFileName().toString())
        .allMatch(name -> name.endsWith(".jar"))
        .anyMatch(name -> name.startsWith("sdk-core-"))
        .anyMatch(name -> name.startsWith("sdk-kohort-"))
        .anyMatch(name -> name.startsWith("sdk-testkit-"))
        .noneMatch(name -> name.matches("(value|encode|junit|error_prone|nullaway).*"));
  }

  @Test
  void runsOnTheModulePath(@TempDir Path workspace) throws Exception {
    String jars = joined();
    compile(workspace, List.of("--module-path", jars), "module-info.java", "consumer/SignUp.java");

    String path = workspace + File.pathSeparator + jars;
    assertSignsUp(workspace, "java", "--module-path", path, "--module", "consumer/consumer.SignUp");
  }

  @Test
  void runsOnTheClassPath(@TempDir Path workspace) throws Exception {
    String jars = joined();
    compile(workspace, List.of("--class-path", jars), "consumer/SignUp.java");

    String path = workspace + File.pathSeparator + jars;
    assertSignsUp(workspace, "java", "--class-path", path, "consumer.SignUp");
  }

  /** As {@code docs/native-images.md} has it. */
  @Test
  void runsBesideARuntimeOfFewModules(@TempDir Path workspace) throws Exception {
    Path runtime = workspace.resolve("runtime");
    assertThat(link(workspace, "--add-modules", "java.base,java.logging,jdk.crypto.ec").status())
        .isZero();
    String jars = joined();
    compile(workspace, List.of("--class-path", jars), "consumer/SignUp.java");

    String java = runtime.resolve("bin/java").toString();
    String path = workspace + File.pathSeparator + jars;
    assertSignsUp(workspace, java, "--class-path", path, "consumer.SignUp");
  }

  /** Once all that users get are real modules, the page has to say so. */
  @Test
  void doesNotFitIntoARuntime(@TempDir Path workspace) throws Exception {
    Command linked =
        link(workspace, "--module-path", joined(), "--add-modules", "dev.customersdk.kohort");

    assertThat(linked.status()).isNotZero();
    assertThat(linked.output()).startsWith("Error: automatic module cannot be used with jlink: ");
  }

  private static Command link(Path workspace, String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--output", workspace.resolve("runtime").toString()));
    return Command.run(workspace, "jlink", all);
  }

  private static void compile(Path workspace, List<String> path, String... sources)
      throws Exception {
    List<String> arguments = new ArrayList<>(path);
    arguments.addAll(List.of("--release", "17", "-Xlint:all", "-Werror"));
    arguments.addAll(List.of("-d", workspace.toString()));
    for (String source : sources) {
      arguments.add(SOURCES.resolve(source).toString());
    }
    assertThat(Command.run(workspace, "javac", arguments)).isEqualTo(new Command(0, ""));
  }

  private static void assertSignsUp(Path workspace, String java, String... arguments)
      throws Exception {
    assertThat(Command.run(workspace, java, List.of(arguments)))
        .isEqualTo(new Command(0, "signed up ada@example.com"));
  }

  private static String joined() throws IOException {
    return Files.readString(Path.of("target/consumer.classpath")).strip();
  }

  private static List<String> jars() throws IOException {
    return List.of(joined().split(Pattern.quote(File.pathSeparator), -1));
  }
}
