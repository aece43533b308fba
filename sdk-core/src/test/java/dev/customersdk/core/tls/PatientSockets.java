package dev.customersdk.core.tls;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;

/**
 * Sockets of a server that is a network away: what it says when the handshake is done for its
 * client comes after the request has left, and no reset overtakes it.
 */
final class PatientSockets extends ServerSocketFactory {

  /** Open where the server need not wait. */
  private final CountDownLatch requestLeft;

  PatientSockets(CountDownLatch requestLeft) {
    this.requestLeft = requestLeft;
  }

  @Override
  public ServerSocket createServerSocket() throws IOException {
    return new ServerSocket() {
      @Override
      public Socket accept() throws IOException {
        Socket accepted = new PatientSocket();
        implAccept(accepted);
        return accepted;
      }
    };
  }

  @Override
  public ServerSocket createServerSocket(int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
    throw new UnsupportedOperationException();
  }

  private final class PatientSocket extends Socket {

    private volatile boolean spoke;
    private volatile boolean heardAgain;

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          int read = super.read(bytes, offset, length);
          heardAgain |= spoke;
          return read;
        }
      };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          if (heardAgain) {
            awaitRequest();
          }
          out.write(bytes, offset, length);
          spoke = true;
        }
      };
    }

    private void awaitRequest() throws IOException {
      try {
        if (!requestLeft.await(10, TimeUnit.SECONDS)) {
          throw new IOException("the client sends no request");
        }
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }

    /** Reads on until the client hangs up: the system would reset the connection otherwise. */
    @Override
    public synchronized void close() throws IOException {
      if (!isClosed() && isConnected() && !isOutputShutdown()) {
        try {
          setSoTimeout(1000);
          shutdownOutput();
          super.getInputStream().readAllBytes();
        } catch (IOException e) {
          // the client hung up first, or does not
        }
      }
      super.close();
    }
  }
}
