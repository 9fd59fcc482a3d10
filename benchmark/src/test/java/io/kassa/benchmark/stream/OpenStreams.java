package io.kassa.benchmark.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Many open streams of events, all read by one thread. */
final class OpenStreams implements AutoCloseable {
  /** One address of this machine has some 28,000 ports to call from. */
  private static final int CONNECTIONS_PER_SOURCE = 20_000;

  private static final int BUFFER_BYTES = 65_536;

  private final URI server;
  private final Listener listener;
  private final Selector selector = Selector.open();
  private final List<SocketChannel> channels = new ArrayList<>();
  private final AtomicInteger closedByServer = new AtomicInteger();

  /** Hears of events, in the thread that reads; {@code nanos} on {@link System#nanoTime}. */
  interface Listener {
    void event(int stream, String name, String data, long nanos);
  }

  OpenStreams(URI server, Listener listener) throws IOException {
    this.server = server;
    this.listener = listener;
    Thread reader = new Thread(this::readAll, "streams");
    reader.setDaemon(true);
    reader.start();
  }

  /** Opens one more stream; its events come under the number of those opened before it. */
  void open(String path) throws IOException {
    int number = channels.size();
    SocketChannel channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
    channels.add(channel);
    if (number >= CONNECTIONS_PER_SOURCE) {
      channel.bind(new InetSocketAddress("127.0.0." + (1 + number / CONNECTIONS_PER_SOURCE), 0));
    }
    channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()));
    String request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\n\r\n"
            .formatted(path, server.getAuthority());
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, new Stream(number, new EventDecoder()));
    selector.wakeup();
  }

  /** How many the server has ended, or refused. */
  int closedByServer() {
    return closedByServer.get();
  }

  private record Stream(int number, EventDecoder decoder) {
    boolean isRefused() {
      return decoder.status().filter(status -> !status.contains(" 200")).isPresent();
    }
  }

  private void readAll() {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    try {
      while (selector.isOpen()) {
        selector.select(key -> read(key, buffer));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    } catch (ClosedSelectorException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(SelectionKey key, ByteBuffer buffer) {
    Stream stream = (Stream) key.attachment();
    buffer.clear();
    int count = bytes((SocketChannel) key.channel(), buffer);
    long now = System.nanoTime();
    if (count > 0) {
      buffer.flip();
      stream
          .decoder()
          .take(buffer, (name, data) -> listener.event(stream.number(), name, data, now));
    }
    if (count < 0 || stream.isRefused()) {
      key.cancel();
      closedByServer.incrementAndGet();
    }
  }

  private static int bytes(SocketChannel channel, ByteBuffer buffer) {
    try {
      return channel.read(buffer);
    } catch (IOException broken) {
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    selector.close();
    for (SocketChannel channel : channels) {
      channel.close();
    }
  }
}
