package dev.customersdk.codegen;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** Writes implementations of models with the comments that their builders should have. */
final class DocumentingFiler implements Filer {

  private final Filer files;
  private final Elements elements;

  DocumentingFiler(ProcessingEnvironment compiler) {
    this.files = compiler.getFiler();
    this.elements = compiler.getElementUtils();
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
    JavaFileObject file = files.createSourceFile(name, origins);
    TypeElement model = elements.getTypeElement(model(name.toString()));
    return model == null ? file : new Documented(file, new BuilderComments(elements, model));
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
    return files.createClassFile(name, origins);
  }

  @Override
  public FileObject createResource(
      Location location, CharSequence folder, CharSequence name, Element... origins)
      throws IOException {
    return files.createResource(location, folder, name, origins);
  }

  @Override
  public FileObject getResource(Location location, CharSequence folder, CharSequence name)
      throws IOException {
    return files.getResource(location, folder, name);
  }

  private static String model(String implementation) {
    return implementation.replaceFirst("\\.Immutable(?=[^.]*$)", ".");
  }

  private static final class Documented extends ForwardingJavaFileObject<JavaFileObject> {

    private final BuilderComments comments;

    Documented(JavaFileObject file, BuilderComments comments) {
      super(file);
      this.comments = comments;
    }

    @Override
    public Writer openWriter() throws IOException {
      Writer file = fileObject.openWriter();
      return new StringWriter() {
        private boolean closed;

        @Override
        public void close() throws IOException {
          if (!closed) {
            closed = true;
            try (file) {
              file.write(comments.in(toString()));
            }
          }
        }
      };
    }
  }
}
