package io.kassa.domain.limit;

import inet.ipaddr.HostName;
import inet.ipaddr.HostNameParameters;
import inet.ipaddr.IPAddress;
import java.util.Optional;

/** Where a request comes from. */
public record ClientAddress(IPAddress address) {

  /** All that come from nowhere that can be read are one client. */
  private static final String NOWHERE = "0.0.0.0";

  private static final int IPV6_NETWORK_BITS = 64;

  /** Plain addresses, perhaps with a port; never a name that would have to be looked up. */
  private static final HostNameParameters PLAIN =
      new HostNameParameters.Builder()
          .allowEmpty(false)
          .allowService(false)
          .getAddressOptionsBuilder()
          .allowEmpty(false)
          .allowAll(false)
          .allowSingleSegment(false)
          .allowPrefix(false)
          .allowMask(false)
          .allow_inet_aton(false)
          .getParentBuilder()
          .toParams();

  /**
   * Reads an address as a server or a proxy tells it: {@code 192.0.2.1}, {@code 192.0.2.1:4711},
   * {@code 2001:db8::1} or {@code [2001:db8::1]:4711}; the port does not count.
   */
  public static ClientAddress of(String text) {
    IPAddress address = read(text).or(() -> read(NOWHERE)).orElseThrow();
    return new ClientAddress(
        isMapped(address) ? address.toIPv6().getEmbeddedIPv4Address() : address);
  }

  /**
   * Who counts as the same client: the address, of IPv6 its first 64 bits, because whoever has one
   * of these addresses has all that begin alike.
   */
  IPAddress network() {
    return address.isIPv6() ? address.toPrefixBlock(IPV6_NETWORK_BITS) : address;
  }

  private static Optional<IPAddress> read(String text) {
    return Optional.ofNullable(text)
        .map(it -> new HostName(it.strip(), PLAIN).asAddress())
        .filter(it -> !it.isMultiple());
  }

  /** An IPv4 address as a socket for both kinds shows it. */
  private static boolean isMapped(IPAddress address) {
    return address.isIPv6() && address.toIPv6().isIPv4Mapped();
  }
}
