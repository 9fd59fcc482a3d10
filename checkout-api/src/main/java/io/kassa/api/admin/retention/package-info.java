/** What a shopper may ask for: that nobody knows any more who bought. */
package io.kassa.api.admin.retention;
