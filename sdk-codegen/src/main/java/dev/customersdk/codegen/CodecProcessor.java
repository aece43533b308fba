package dev.customersdk.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotation processor behind {@code GenerateCodec}: a codec for each annotated type. */
public final class CodecProcessor extends AbstractProcessor {

  /** For the compiler. */
  public CodecProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.customersdk.core.spi.json.GenerateCodec");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element each : round.getElementsAnnotatedWith(annotation)) {
        TypeElement type = (TypeElement) each;
        new ModelReader(processingEnv, type).read().ifPresent(model -> write(model, type));
      }
    }
    return false;
  }

  private void write(Model model, TypeElement type) {
    String name = type.getQualifiedName() + "Codec";
    try (Writer file = processingEnv.getFiler().createSourceFile(name, type).openWriter()) {
      file.write(new CodecSource(model).text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
