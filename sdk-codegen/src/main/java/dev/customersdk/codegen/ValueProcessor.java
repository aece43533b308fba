package dev.customersdk.codegen;

import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.immutables.processor.ProxyProcessor;

/** The annotation processor of Immutables, with builders that say what the properties are. */
public final class ValueProcessor implements Processor {

  private final Processor immutables = new ProxyProcessor();

  /** For the compiler. */
  public ValueProcessor() {}

  @Override
  public void init(ProcessingEnvironment environment) {
    immutables.init(new DocumentingEnvironment(environment));
  }

  @Override
  public Set<String> getSupportedOptions() {
    return immutables.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return immutables.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return immutables.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    immutables.process(annotations, round);
    return false;
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return immutables.getCompletions(element, annotation, member, userText);
  }
}
