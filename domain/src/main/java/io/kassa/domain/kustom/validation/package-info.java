/**
 * The last question before money moves: the shopper has pressed "buy", and Kustom asks whether it
 * may go on (Checkout, validate order; OnKustomValidation). It is answered within one deadline,
 * from what the database and the rules say, without asking Kustom; and the pieces are held for the
 * shopper while a bank does its part. Kustom's validation ingress enters here.
 */
package io.kassa.domain.kustom.validation;
