/** What must never be seen by anybody who reads logs or answers. */
package io.kassa.it.secrecy;
