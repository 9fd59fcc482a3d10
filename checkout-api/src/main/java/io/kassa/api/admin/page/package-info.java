/** The administrator's page: files that ask the interface beside them. */
package io.kassa.api.admin.page;
