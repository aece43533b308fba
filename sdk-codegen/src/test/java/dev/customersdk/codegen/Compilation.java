package dev.customersdk.codegen;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Runs the processor over sources in memory, which see the annotations as they stand in the core.
 */
final class Compilation {

  private static final Path CORE = Path.of("..", "sdk-core", "src", "main", "java");
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  private static final StandardJavaFileManager FILES = files(); // to open one takes longest

  private final Map<String, StringWriter> generated = new LinkedHashMap<>();
  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
  private final String kind;

  private Compilation(String kind) {
    this.kind = kind;
  }

  /** Runs the processor alone. */
  static Compilation of(String... sources) {
    return run("-proc:only", "compiler.err.proc.messager", sources);
  }

  /** Compiles what is generated, too. */
  static Compilation whole(String... sources) {
    return run("-g", "", sources);
  }

  /** Runs a processor of values alone. */
  static Compilation values(Processor processor, String... sources) {
    Compilation compilation = new Compilation("");
    compilation.run("-proc:only", processor, Stream.of(sources).map(Source::new).toList());
    return compilation;
  }

  private static Compilation run(String option, String kind, String... sources) {
    Compilation compilation = new Compilation(kind);
    compilation.run(option, new CodecProcessor(), Stream.of(sources).map(Source::new).toList());
    return compilation;
  }

  /**
   * What is wrong with the sources and with what is generated, each with its line; not with the
   * core, whose dependencies are not here.
   */
  List<String> errors() {
    return diagnostics.getDiagnostics().stream()
        .filter(each -> each.getSource() == null || each.getSource() instanceof Source)
        .filter(each -> each.getCode().startsWith(kind))
        .map(each -> each.getLineNumber() + ": " + each.getMessage(null))
        .toList();
  }

  /** The text of each generated type. */
  Map<String, String> generated() {
    Map<String, String> texts = new LinkedHashMap<>();
    generated.forEach((name, text) -> texts.put(name, text.toString()));
    return texts;
  }

  private static StandardJavaFileManager files() {
    StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);
    try {
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(CORE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private void run(String option, Processor processor, List<Source> sources) {
    JavaCompiler.CompilationTask task =
        COMPILER.getTask(
            null,
            new Files(FILES),
            diagnostics,
            List.of(option, "-implicit:none", "-Xlint:none"),
            null,
            sources);
    task.setProcessors(List.of(processor));
    task.call();
  }

  /** Keeps what is generated, and shows the core's sources as those of no module. */
  private final class Files extends ForwardingJavaFileManager<JavaFileManager> {

    Files(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForInput(
        Location location, String name, JavaFileObject.Kind kind) throws IOException {
      return location == StandardLocation.SOURCE_PATH && name.equals("module-info")
          ? null
          : super.getJavaFileForInput(location, name, kind);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new Source("") {
        @Override
        public Writer openWriter() {
          return generated.computeIfAbsent(name, any -> new StringWriter());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
          return generated.get(name).toString();
        }

        @Override
        public OutputStream openOutputStream() {
          return OutputStream.nullOutputStream(); // of a class
        }
      };
    }
  }

  /** A source file of whatever name. */
  private static class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text) {
      super(URI.create("memory:/Source.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return !simpleName.endsWith("-info");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
