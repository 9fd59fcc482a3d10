package io.kassa.batch.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** By which people know this server, where it stands beside what it did. */
@ApplicationScoped
public class ServerName {

  private final String value = host() + "/" + ProcessHandle.current().pid();

  String value() {
    return value;
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }
}
