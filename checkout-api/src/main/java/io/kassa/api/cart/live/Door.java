package io.kassa.api.cart.live;

import java.lang.management.ManagementFactory;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/**
 * Knows when the server lets nobody in any more because it stops. It then waits for open requests,
 * and a stream is one, before it tells the application; but it takes its endpoints off the list of
 * managed beans at once.
 */
final class Door {

  private static final String ENDPOINTS = "WebSphere:feature=channelfw,type=endpoint,*";

  private final MBeanServer beans;
  private final ObjectName endpoints;
  private boolean wasOpen;

  Door() {
    this(ManagementFactory.getPlatformMBeanServer(), ENDPOINTS);
  }

  Door(MBeanServer beans, String endpoints) {
    this.beans = beans;
    try {
      this.endpoints = new ObjectName(endpoints);
    } catch (MalformedObjectNameException impossible) {
      throw new IllegalArgumentException(endpoints, impossible);
    }
  }

  /** Whether it was open and is not any more. */
  boolean hasClosed() {
    boolean open = !beans.queryNames(endpoints, null).isEmpty();
    boolean closed = wasOpen && !open;
    wasOpen = open;
    return closed;
  }
}
