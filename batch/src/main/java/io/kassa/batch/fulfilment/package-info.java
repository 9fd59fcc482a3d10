/** Makes visible what waits after an order was placed. Nobody enters. */
package io.kassa.batch.fulfilment;
