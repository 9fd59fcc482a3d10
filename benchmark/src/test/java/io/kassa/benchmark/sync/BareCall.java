package io.kassa.benchmark.sync;

import io.kassa.benchmark.http.HttpConnection;
import io.kassa.it.shop.Asked;
import java.io.IOException;

/** An update of a Kustom order as Kassa sends it, without Kassa. */
record BareCall(HttpConnection kustom, String path, String body) {

  /** One that says what was said before. */
  static BareCall repeating(Asked update, HttpConnection kustom) {
    return new BareCall(kustom, "/playground" + update.path(), update.body().toString());
  }

  /** How long it takes. */
  long nanos() throws IOException {
    long before = System.nanoTime();
    kustom.post(path, body).ok();
    return System.nanoTime() - before;
  }
}
