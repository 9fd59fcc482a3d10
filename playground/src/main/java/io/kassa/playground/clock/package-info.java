/**
 * The stand-in's own time: real time plus what the control interface has advanced it by.
 *
 * <p>Every time the stand-in compares or writes comes from here. Everybody may use this package.
 */
package io.kassa.playground.clock;
