/**
 * How one room lets others take part in what happens without knowing them: it fires a hook, rules
 * that listen answer with effects, and the room that fired carries them out. Every room above may
 * fire, and may bring rules.
 */
package io.kassa.domain.hook;
