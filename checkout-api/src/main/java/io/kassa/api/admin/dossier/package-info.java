/** What happened, and what a person decides about it: carts, cases, jobs, the backlog. */
package io.kassa.api.admin.dossier;
