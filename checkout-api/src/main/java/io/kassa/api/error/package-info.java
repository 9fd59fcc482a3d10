/** How errors leave the house: one body for all of them. Every room of the API may enter. */
package io.kassa.api.error;
