/** Tests of what an administrator looks through. */
package io.kassa.persistence.administration;
