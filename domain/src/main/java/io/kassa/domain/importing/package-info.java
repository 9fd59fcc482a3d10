/**
 * How products, profiles and coupons get into the database: file by file, each version of a file
 * once. Uses their stores; whoever reads the files enters here.
 */
package io.kassa.domain.importing;
