/** JSON bodies, read strictly and written plainly. Every room of the API may enter. */
package io.kassa.api.json;
