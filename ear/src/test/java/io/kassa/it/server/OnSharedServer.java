package io.kassa.it.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests against the one server on PostgreSQL that all such tests share: it starts for the
 * first of them and stops after the last. Constructors and methods may ask for a {@code Shop}, a
 * {@code StandIn}, a {@code Merchant}, the {@code KassaServer}, its {@code PostgresDatabase} or the
 * {@code Ledger} of it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedServer.class)
public @interface OnSharedServer {}
