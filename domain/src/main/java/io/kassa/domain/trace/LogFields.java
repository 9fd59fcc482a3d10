package io.kassa.domain.trace;

import com.ibm.websphere.logging.hpel.LogRecordContext;

/** Fields of every line that this thread logs; in JSON they are named {@code ext_…}. */
final class LogFields {

  private LogFields() {}

  static void put(String name, String value) {
    LogRecordContext.addExtension(name, value);
  }

  static void remove(String name) {
    LogRecordContext.removeExtension(name);
  }
}
