/** Review cases in the database. Nobody enters; everyone injects the port. */
package io.kassa.persistence.review;
