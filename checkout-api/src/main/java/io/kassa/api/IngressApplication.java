package io.kassa.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything under {@code /ingress}; the context root is set in the EAR. */
@ApplicationPath("/")
@SecurityScheme(
    securitySchemeName = "fulfilment",
    type = SecuritySchemeType.HTTP,
    scheme = "basic",
    description = "The merchant's systems; the login needs the role fulfilment.")
@SecurityScheme(
    securitySchemeName = "admin",
    type = SecuritySchemeType.HTTP,
    scheme = "basic",
    description = "Whoever operates this installation; the login needs the role admin.")
public class IngressApplication extends Application {}
