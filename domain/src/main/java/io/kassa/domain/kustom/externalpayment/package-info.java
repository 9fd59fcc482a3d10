/**
 * Ways to pay beside Kustom that merchants' rules offer in Kustom's checkout, and the handoff of
 * the shopper to them: first the cart gets the address that Kustom has asked for, then the browser
 * goes on. The checkout and the handoff ingress enter here.
 */
package io.kassa.domain.kustom.externalpayment;
