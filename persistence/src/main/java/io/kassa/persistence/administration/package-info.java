/**
 * Looks through the database for whoever operates Kassa. Nobody enters; everyone injects the port.
 */
package io.kassa.persistence.administration;
