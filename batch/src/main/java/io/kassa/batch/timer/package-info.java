/**
 * What every timer needs that has to go on whatever happens. Knows nothing of what is looked at.
 */
package io.kassa.batch.timer;
