/**
 * What whoever operates this installation sees and decides: carts with everything that happened to
 * them, cases, jobs, and how much there is to do. It uses every room, and none uses it.
 */
package io.kassa.domain.administration;
