/** Changes of carts: how many there are in a second and how long one takes, beside the floor. */
package io.kassa.benchmark.load;
