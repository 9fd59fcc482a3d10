package io.kassa.api.limit;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * Puts every ingress of storefronts behind the door, by its path, so that none is forgotten. What
 * counts is which method was found, not how the address was written.
 */
@Provider
public class StorefrontFilters implements DynamicFeature {

  private static final String STOREFRONTS = "commerce/";

  @Inject private StorefrontDoor door;
  @Inject private HttpServletRequest request;

  @Override
  public void configure(ResourceInfo ingress, FeatureContext context) {
    if (ingress.getResourceClass().getAnnotation(Path.class).value().startsWith(STOREFRONTS)) {
      context.register(new StorefrontFilter(door, request));
    }
  }
}
