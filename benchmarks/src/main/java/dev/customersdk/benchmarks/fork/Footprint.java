package dev.customersdk.benchmarks.fork;

import dev.customersdk.benchmarks.MeasuredClients;
import dev.customersdk.benchmarks.client.MeasuredClient;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints, on one line, the heap that the first client keeps, that each further one keeps, the
 * threads with all of them alive, the classes that were loaded, and their metaspace. Each client
 * gets one customer.
 */
public final class Footprint {

  private static final int FURTHER = 50;

  private Footprint() {}

  /** The client's name, and where the server is. */
  public static void main(String[] args) throws Exception {
    List<MeasuredClient> clients = new ArrayList<>();
    long before = heap();
    open(args, clients);
    long first = heap();
    for (int i = 0; i < FURTHER; i++) {
      open(args, clients);
    }
    long all = heap();
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    System.out.println(
        (first - before)
            + " "
            + (all - first) / FURTHER
            + " "
            + threads
            + " "
            + classes
            + " "
            + metaspace());
    clients.forEach(MeasuredClient::close);
    Runtime.getRuntime().exit(0);
  }

  private static void open(String[] args, List<MeasuredClient> clients) throws Exception {
    MeasuredClient client = MeasuredClients.open(args[0], args[1]);
    client.get();
    clients.add(client);
  }

  private static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .mapToLong(pool -> pool.getUsage().getUsed())
        .sum();
  }

  private static long heap() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
