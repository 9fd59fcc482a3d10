/** Kustom's account webhooks, as Kustom signs and sends them, and as others try to. */
package io.kassa.it.event;
