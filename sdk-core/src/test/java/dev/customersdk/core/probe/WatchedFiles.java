package dev.customersdk.core.probe;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/** Files of the machine behind a file system of its own, which tells what is done to them. */
public final class WatchedFiles {

  private final FileSystem system;
  private final Watcher watcher;

  /** Hears of each thing that is done to a file, right before and right after; may fail it. */
  @FunctionalInterface
  public interface Watcher {
    void hear(String deed) throws IOException;
  }

  private WatchedFiles(Path directory, Watcher watcher) {
    this.watcher = watcher;
    this.system = new WatchedFileSystem(directory.getFileSystem(), new Provider(), this::watched);
  }

  /** The same file, watched. */
  public static Path watched(Path file, Watcher watcher) {
    return new WatchedFiles(file, watcher).watched(file);
  }

  private Path watched(Path file) {
    return (Path)
        Proxy.newProxyInstance(
            Path.class.getClassLoader(),
            new Class<?>[] {Path.class},
            (proxy, method, arguments) -> onPath(file, method, arguments));
  }

  private Object onPath(Path file, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("getFileSystem")) {
      return system;
    }
    Object[] plain = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain[i] instanceof Path path ? plain(path) : plain[i];
    }
    try {
      Object result = method.invoke(file, plain);
      return result instanceof Path path ? watched(path) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Path plain(Path file) {
    return file.getFileSystem() instanceof WatchedFileSystem ? Path.of(file.toString()) : file;
  }

  /** Something done to files. */
  private interface Deed<T> {
    T run() throws IOException;
  }

  private <T> T heard(String name, Deed<T> deed) throws IOException {
    watcher.hear("before " + name);
    T result = deed.run();
    watcher.hear("after " + name);
    return result;
  }

  private final class Provider extends BareProvider {

    @Override
    public SeekableByteChannel newByteChannel(
        Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      return heard("open", () -> of(file).newByteChannel(plain(file), options, attributes));
    }

    @Override
    public void delete(Path file) throws IOException {
      of(file).delete(plain(file));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
      heard(
          "move",
          () -> {
            of(source).move(plain(source), plain(target), options);
            return true;
          });
    }

    @Override
    public void checkAccess(Path file, AccessMode... modes) throws IOException {
      of(file).checkAccess(plain(file), modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path file, Class<A> type, LinkOption... options) throws IOException {
      return heard("look", () -> of(file).readAttributes(plain(file), type, options));
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
        Path file, Class<V> type, LinkOption... options) {
      return of(file).getFileAttributeView(plain(file), type, options);
    }

    private FileSystemProvider of(Path file) {
      return plain(file).getFileSystem().provider();
    }
  }
}
