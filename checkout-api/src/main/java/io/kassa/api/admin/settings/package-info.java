/** Settings that are changed at run time: what Kustom knows us by. */
package io.kassa.api.admin.settings;
