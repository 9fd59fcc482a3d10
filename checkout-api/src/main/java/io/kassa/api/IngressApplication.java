package io.kassa.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under {@code /ingress}; the context root is set in the EAR. */
@ApplicationPath("/")
public class IngressApplication extends Application {}
