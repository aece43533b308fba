package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** The test kit is for those too who have no client of the SDK. */
class WithoutCoreTest {

  @Test
  void virtualTimeIsForEmulatorsAlone() throws Exception {
    Class<?> use = Class.forName(Use.class.getName(), true, new Coreless());
    Method run = use.getDeclaredMethod("run");
    run.setAccessible(true);
    assertThat(run.invoke(null)).isEqualTo("PT1H");
  }

  /** Loaded where there is no core. */
  static final class Use {

    private Use() {}

    static String run() {
      VirtualTime time = VirtualTime.start();
      try (KohortEmulator kohort = KohortEmulator.builder().time(time).start()) {
        kohort.addCustomers(1);
        time.advance(java.time.Duration.ofHours(1));
        return time.elapsed().toString();
      }
    }
  }

  private static final class Coreless extends ClassLoader {

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("dev.customersdk.core")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("dev.customersdk.") || findLoadedClass(name) != null) {
        return super.loadClass(name, resolve);
      }
      try (InputStream file =
          WithoutCoreTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
        byte[] bytes = file == null ? new byte[0] : file.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
