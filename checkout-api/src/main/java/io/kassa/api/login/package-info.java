/**
 * What all ingresses that need a login have in common; who may log in is said by the web's
 * descriptor.
 */
package io.kassa.api.login;
