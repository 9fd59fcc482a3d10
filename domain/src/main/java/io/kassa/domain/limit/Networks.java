package io.kassa.domain.limit;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.List;
import java.util.regex.Pattern;

/** Addresses and networks that somebody has configured. */
record Networks(List<IPAddress> members) {

  /** How an empty list is written. */
  static final String NONE = "none";

  private static final Pattern COMMA = Pattern.compile(",");

  private static final IPAddressStringParameters ADDRESS_OR_NETWORK =
      new IPAddressStringParameters.Builder()
          .allowEmpty(false)
          .allowAll(false)
          .allowSingleSegment(false)
          .allowPrefixOnly(false)
          .allowMask(false)
          .allow_inet_aton(false)
          .toParams();

  Networks {
    members = List.copyOf(members);
  }

  /**
   * Reads a list such as {@code 192.0.2.7, 10.1.0.0/16, 2001:db8::/64}; {@code none} is empty.
   *
   * @throws IllegalArgumentException with one sentence about what is no address
   */
  static Networks of(String key, String text) {
    return text.strip().equals(NONE)
        ? new Networks(List.of())
        : new Networks(
            COMMA.splitAsStream(text).map(String::strip).map(it -> network(key, it)).toList());
  }

  /** Whether a client is in one of them. */
  boolean contain(ClientAddress client) {
    return members.stream().anyMatch(member -> member.contains(client.address()));
  }

  private static IPAddress network(String key, String text) {
    IPAddress address = new IPAddressString(text, ADDRESS_OR_NETWORK).getAddress();
    if (address == null) {
      throw new IllegalArgumentException(
          key + " is a list of addresses and networks such as 10.1.0.0/16, or none: " + text);
    }
    return address.isPrefixed() ? address.toPrefixBlock() : address;
  }
}
