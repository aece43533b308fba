package dev.customersdk.testkit.server;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Headers;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * One connection, which serves a request after the other on its thread; each is given its fault
 * when its first byte arrives, or when it was read.
 */
public final class Connection implements AutoCloseable {

  private final Socket socket;
  private final Faults faults;
  private final Pauses pauses;
  private final RequestHandler handler;
  private final BufferedSource source;
  private final BufferedSink sink;
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private Headers ofServer = Headers.of();
  private @Nullable ReceivedRequest responding;

  Connection(Socket socket, Faults faults, Pauses pauses, RequestHandler handler)
      throws IOException {
    this.socket = socket;
    this.faults = faults;
    this.pauses = pauses;
    this.handler = handler;
    this.source = Okio.buffer(Okio.source(socket.getInputStream()));
    this.sink = Okio.buffer(Okio.sink(socket.getOutputStream()));
    socket.setTcpNoDelay(true); // a response may be written in pieces
  }

  /** Until either side closes it. */
  void serve() throws IOException {
    while (!isClosed() && !source.exhausted()) {
      Optional<FaultEffect> fault = faults.atFirstByte();
      if (fault.isPresent() && fault.get().beforeReading()) {
        socket.setSoLinger(true, 0); // a reset, as from a server that did not read what it was sent
        close();
        return;
      }
      EmulatorRequest request = new RequestReader(source, sink).read();
      handler.reply(request, fault.orElseGet(() -> faults.on(request))).send(this);
      if ("close".equalsIgnoreCase(request.headers().get("Connection"))) {
        close();
      }
    }
  }

  /** What is sent next is for this request, with headers as a server with a clock sends them. */
  Connection responding(ReceivedRequest request, Headers headers) {
    responding = request;
    ofServer = headers;
    return this;
  }

  /** Sends a response whole. */
  void send(EmulatorResponse response) throws IOException {
    BufferedSink body = begin(response, response.body().size());
    if (response.mayHaveBody()) {
      body.write(response.body());
    }
    body.flush();
  }

  /** Sends status and headers, for a body of so many bytes to follow. */
  BufferedSink begin(EmulatorResponse response, long bodyLength) throws IOException {
    int status = response.status();
    sink.writeUtf8("HTTP/1.1 " + status + " " + ReasonPhrase.of(status) + "\r\n");
    writeHeaders(response.headers());
    writeHeaders(ofServer);
    if (response.mayHaveBody()) {
      writeHeaders(Headers.of("Content-Length", Long.toString(bodyLength)));
    }
    sink.writeUtf8("\r\n").flush();
    if (responding != null) {
      responding.respondedWith(status);
    }
    return sink;
  }

  private void writeHeaders(Headers headers) throws IOException {
    for (int i = 0; i < headers.size(); i++) {
      sink.writeUtf8(headers.name(i) + ": " + headers.value(i) + "\r\n");
    }
  }

  /** Lets time pass; less when the emulator is closed. */
  void pause(long nanos) throws IOException {
    try {
      pauses.pause(nanos, closed);
      if (isClosed()) {
        throw new IOException("closed");
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    }
  }

  /** Returns when either side has closed the connection. */
  void awaitClosed() {
    pauses.stall(
        () -> {
          try {
            source.skip(Long.MAX_VALUE);
          } catch (IOException end) {
            // what was waited for
          }
        });
  }

  private boolean isClosed() {
    return closed.isDone();
  }

  /** Also from another thread, whatever this one does. */
  @Override
  public void close() throws IOException {
    closed.complete(null);
    socket.close();
  }
}
