/** How often storefronts may ask a server, and who is not counted. */
package io.kassa.it.limits;
