/**
 * What a person has to look at: cases that no rule decides, each with its reason in one sentence
 * and what is known about it. A case changes nothing by itself. Every room above may open and close
 * cases.
 */
package io.kassa.domain.review;
