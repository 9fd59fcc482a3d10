/**
 * Rules that merchants write as files: which hook a file listens to, what it is given, how what it
 * answers becomes effects, and which files are at work. Batch brings the files; {@code hook} asks
 * the rules through its port {@link io.kassa.domain.hook.RuleFiles}. The types that rules may name
 * are in {@code hooks.hrl}.
 */
package io.kassa.domain.rulefile;
