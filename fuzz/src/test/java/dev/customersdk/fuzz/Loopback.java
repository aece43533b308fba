package dev.customersdk.fuzz;

import dev.customersdk.fixtures.RawRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Function;

/** A server on bare sockets, up to the end of the JVM; unlike the tests' own, a fast one. */
final class Loopback {

  private Loopback() {}

  /** The base URL of a server that sends these bytes and keeps connections. */
  static String serving(Function<Sent, byte[]> answers) {
    return start(answers, false);
  }

  /** The same, with an end of the connection after each answer. */
  static String servingOnce(Function<Sent, byte[]> answers) {
    return start(answers, true);
  }

  private static String start(Function<Sent, byte[]> answers, boolean once) {
    try {
      ServerSocket listener = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
      daemon(() -> accept(listener, answers, once));
      return "http://127.0.0.1:" + listener.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void accept(ServerSocket listener, Function<Sent, byte[]> answers, boolean once) {
    try {
      while (true) {
        Socket socket = listener.accept();
        daemon(() -> serve(socket, answers, once));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void serve(Socket socket, Function<Sent, byte[]> answers, boolean once) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      do {
        byte[] answer = answers.apply(Sent.of(RawRequest.read(in)));
        socket.getOutputStream().write(answer);
      } while (!once);
    } catch (IOException gone) {
      // the client went away
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "loopback");
    thread.setDaemon(true);
    thread.start();
  }
}
