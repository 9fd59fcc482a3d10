/** Rules of a merchant, in a jar of the EAR: one that says no, one that is slow, one that fails. */
package io.kassa.it.rules;
