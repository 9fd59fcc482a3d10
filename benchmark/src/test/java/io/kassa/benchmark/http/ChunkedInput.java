package io.kassa.benchmark.http;

import java.io.IOException;
import java.io.InputStream;

/** The body of a chunked answer. */
final class ChunkedInput extends InputStream {
  private static final int HEXADECIMAL = 16;

  private final InputStream input;
  private int left;
  private boolean first = true;
  private boolean ended;

  ChunkedInput(InputStream input) {
    this.input = input;
  }

  @Override
  public int read() throws IOException {
    if (atEnd()) {
      return -1;
    }
    left--;
    return input.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (atEnd()) {
      return -1;
    }
    int read = input.read(bytes, offset, Math.min(length, left));
    left -= Math.max(read, 0);
    return read;
  }

  private boolean atEnd() throws IOException {
    if (left == 0 && !ended) {
      if (!first) {
        HttpConnection.line(input);
      }
      first = false;
      left = Integer.parseInt(HttpConnection.line(input).split(";", 2)[0].strip(), HEXADECIMAL);
      ended = left == 0;
      if (ended) {
        HttpConnection.line(input);
      }
    }
    return ended;
  }
}
