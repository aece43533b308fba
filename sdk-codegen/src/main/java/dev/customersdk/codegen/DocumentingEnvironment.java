package dev.customersdk.codegen;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The compiler's environment, but for the comments in what is written. */
final class DocumentingEnvironment implements ProcessingEnvironment {

  private final ProcessingEnvironment compiler;
  private final Filer filer;

  DocumentingEnvironment(ProcessingEnvironment compiler) {
    this.compiler = compiler;
    this.filer = new DocumentingFiler(compiler);
  }

  @Override
  public Filer getFiler() {
    return filer;
  }

  @Override
  public Map<String, String> getOptions() {
    return compiler.getOptions();
  }

  @Override
  public Messager getMessager() {
    return compiler.getMessager();
  }

  @Override
  public Elements getElementUtils() {
    return compiler.getElementUtils();
  }

  @Override
  public Types getTypeUtils() {
    return compiler.getTypeUtils();
  }

  @Override
  public SourceVersion getSourceVersion() {
    return compiler.getSourceVersion();
  }

  @Override
  public Locale getLocale() {
    return compiler.getLocale();
  }
}
