/** Everything that can happen to a purchase at once, on a real server. */
package io.kassa.it.race;
