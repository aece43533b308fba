package dev.customersdk.core.internal.transport;

import java.util.concurrent.ThreadFactory;

/** Makes threads that keep no JVM alive and inherit nothing from whoever happens to need one. */
public record DaemonThreads(String name) implements ThreadFactory {

  @Override
  public Thread newThread(Runnable work) {
    Thread thread = new Thread(null, work, name, 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(DaemonThreads.class.getClassLoader());
    return thread;
  }
}
