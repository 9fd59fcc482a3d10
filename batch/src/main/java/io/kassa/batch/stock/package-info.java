/** When ended holds on the stock are cleared away. Nobody enters. */
package io.kassa.batch.stock;
