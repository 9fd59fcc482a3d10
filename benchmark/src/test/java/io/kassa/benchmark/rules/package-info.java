/** How fast rules that are files are evaluated, without a server. */
package io.kassa.benchmark.rules;
