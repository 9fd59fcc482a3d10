/**
 * Whole minor units with a currency, tax rates and the two roundings they need. Never floating
 * point. Every room may enter; this one uses nothing but the JDK.
 */
package io.kassa.domain.money;
