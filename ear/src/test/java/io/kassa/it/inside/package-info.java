/**
 * Tests that run inside a server, in the EAR that ships: the adapters under their contracts, with a
 * real database and the stand-in for Kustom. Arquillian starts the server and deploys.
 */
package io.kassa.it.inside;
