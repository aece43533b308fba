package com.example.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.customersdk.testkit.KohortEmulator;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeverClosedTest {

  @Test
  void noThreadOfAnEmulatorKeepsTheMachineAlive() {
    KohortEmulator kohort = KohortEmulator.start();
    try (SignUp signUp = new SignUp(kohort.baseUrl(), kohort.apiKey())) {
      signUp.register("ada@example.com");
    }
    List<Thread> threads =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("emulator-"))
            .toList();

    assertFalse(threads.isEmpty());
    assertTrue(threads.stream().allMatch(Thread::isDaemon));
  }

  /** Surefire decides so without being told. */
  @Test
  void theApplicationIsAModuleIfItsProjectSaysSo() {
    boolean modular = System.getProperty("basedir").contains("module-path");

    assertEquals(modular, SignUp.class.getModule().isNamed());
  }
}
