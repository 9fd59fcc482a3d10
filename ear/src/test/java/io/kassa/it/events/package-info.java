/** Live cart events: what streams show, whom they refuse, and that nobody delays anybody. */
package io.kassa.it.events;
