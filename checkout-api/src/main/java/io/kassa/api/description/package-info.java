/**
 * What the description of the interface says of all ingresses alike. What one says of itself stands
 * at its method, and what needs words or examples in {@code META-INF/openapi.yaml}.
 */
package io.kassa.api.description;
