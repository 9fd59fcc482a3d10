package io.kassa.it.server;

import java.util.Map;

/** The database that a server is given. */
public interface Database {
  /** What the server's environment says about it. */
  Map<String, String> environment();

  /** Says nothing, so that the server keeps its own file, as it does out of the box. */
  static Database ofTheServer() {
    return Map::of;
  }
}
