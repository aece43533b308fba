package dev.customersdk.codegen;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The annotation processor behind {@code GenerateCodec}: one codec for each annotated type. */
public final class CodecProcessor extends AbstractProcessor {

  /** For the compiler. */
  public CodecProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Names.GENERATE_CODEC);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element type : round.getElementsAnnotatedWith(annotation)) {
        generate((TypeElement) type);
      }
    }
    return false;
  }

  private void generate(TypeElement type) {
    try {
      Model model = new ModelReader(processingEnv, type).read();
      write(model, type);
    } catch (InvalidModelException e) {
      e.problems().forEach(problem -> report(problem.what(), problem.where()));
    } catch (IOException e) {
      report("the codec cannot be written: " + e.getMessage(), type);
    }
  }

  private void write(Model model, TypeElement type) throws IOException {
    try (Writer file =
        processingEnv.getFiler().createSourceFile(model.qualifiedCodec(), type).openWriter()) {
      file.write(new CodecSource(model).text());
    }
  }

  private void report(String problem, Element where) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, problem, where);
  }
}
