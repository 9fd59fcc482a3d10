/** What was answered is not lost, however the server ends. */
package io.kassa.it.durability;
