package io.kassa.it.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import io.kassa.it.server.Ports;
import io.kassa.it.server.SelfSigned;
import java.net.InetAddress;
import java.util.Map;
import java.util.UUID;

/** An LDAP directory, asked over TLS, with a few people, all of whom have the same password. */
final class Directory implements AutoCloseable {
  static final String ADMIN = "anna";
  static final String MERCHANT = "mats";
  static final String BOTH = "bo";
  static final String NOBODY = "nils";
  static final String NEWCOMER = "nora";
  static final String PASSWORD = UUID.randomUUID().toString();

  private static final String BASE = "dc=example,dc=com";
  private static final String READER = "cn=kassa,dc=example,dc=com";
  private static final String READER_PASSWORD = UUID.randomUUID().toString();

  private final int port;
  private final SelfSigned keys;
  private final InMemoryDirectoryServer server;

  Directory() throws LDAPException, LDIFException {
    this(Ports.free(), SelfSigned.made());
  }

  private Directory(int port, SelfSigned keys) throws LDAPException, LDIFException {
    this.port = port;
    this.keys = keys;
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
    config.setListenerConfigs(
        InMemoryListenerConfig.createLDAPSConfig(
            "ldaps",
            InetAddress.getLoopbackAddress(),
            port,
            keys.context().getServerSocketFactory(),
            null));
    config.addAdditionalBindCredentials(READER, READER_PASSWORD);
    this.server = new InMemoryDirectoryServer(config);
    add(BASE, "objectClass: domain", "dc: example");
    add("ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
    add("ou=groups," + BASE, "objectClass: organizationalUnit", "ou: groups");
    person(ADMIN);
    person(MERCHANT);
    person(BOTH);
    person(NOBODY);
    person(NEWCOMER);
    group("kassa-admin", ADMIN, BOTH, NEWCOMER);
    group("kassa-fulfilment", MERCHANT, BOTH);
    group("others", NOBODY);
    opens();
  }

  /**
   * Somebody in its place, while it is closed, who knows the same people; nobody trusts its
   * certificate.
   */
  Directory impostor() throws LDAPException, LDIFException {
    return new Directory(port, SelfSigned.made());
  }

  /** What a server's environment says of it. */
  Map<String, String> environment() {
    return Map.of(
        "JVM_ARGS",
        keys.trustingJvm(),
        "KASSA_LDAP_HOST",
        "localhost",
        "KASSA_LDAP_PORT",
        Integer.toString(port),
        "KASSA_LDAP_BASE",
        BASE,
        "KASSA_LDAP_USER",
        READER,
        "KASSA_LDAP_PASSWORD",
        READER_PASSWORD);
  }

  static String readerPassword() {
    return READER_PASSWORD;
  }

  /** It can be asked. */
  void opens() throws LDAPException {
    server.startListening();
  }

  /** It can't be asked any more. */
  @Override
  public void close() {
    server.shutDown(true);
  }

  private void person(String name) throws LDAPException, LDIFException {
    add(
        dn(name),
        "objectClass: inetOrgPerson",
        "uid: " + name,
        "cn: " + name,
        "sn: " + name,
        "userPassword: " + PASSWORD);
  }

  private void group(String name, String... members) throws LDAPException, LDIFException {
    String[] lines = new String[members.length + 2];
    lines[0] = "objectClass: groupOfNames";
    lines[1] = "cn: " + name;
    for (int i = 0; i < members.length; i++) {
      lines[i + 2] = "member: " + dn(members[i]);
    }
    add("cn=" + name + ",ou=groups," + BASE, lines);
  }

  private void add(String dn, String... lines) throws LDAPException, LDIFException {
    String[] ldif = new String[lines.length + 1];
    ldif[0] = "dn: " + dn;
    System.arraycopy(lines, 0, ldif, 1, lines.length);
    server.add(ldif);
  }

  private static String dn(String name) {
    return "uid=" + name + ",ou=people," + BASE;
  }
}
