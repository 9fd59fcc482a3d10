/** What every contract of a port needs from whoever implements it. */
package io.kassa.domain.contract;
