package io.kassa.domain.kustom.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Kustom's paths (Checkout API v3, Order Management API v1). Bodies are JSON texts, because an
 * error may come as anything. Public only because the container cannot make a proxy of it
 * otherwise.
 */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public interface KustomClient {

  /** Order management honours it for 24 hours and looks at nothing but the key. */
  String IDEMPOTENCY_KEY = "Klarna-Idempotency-Key";

  @POST
  @Path("checkout/v3/orders")
  Response create(String order);

  @GET
  @Path("checkout/v3/orders/{id}")
  Response read(@PathParam("id") String orderId);

  @POST
  @Path("checkout/v3/orders/{id}")
  Response update(@PathParam("id") String orderId, String changes);

  @POST
  @Path("checkout/v3/orders/{id}/abort")
  Response abort(@PathParam("id") String orderId);

  @GET
  @Path("ordermanagement/v1/orders/{id}")
  Response readPurchase(@PathParam("id") String orderId);

  @POST
  @Path("ordermanagement/v1/orders/{id}/acknowledge")
  Response acknowledge(@PathParam("id") String orderId, @HeaderParam(IDEMPOTENCY_KEY) String key);

  @PATCH
  @Path("ordermanagement/v1/orders/{id}/merchant-references")
  Response setMerchantReferences(
      @PathParam("id") String orderId, @HeaderParam(IDEMPOTENCY_KEY) String key, String references);

  @POST
  @Path("ordermanagement/v1/orders/{id}/captures")
  Response capture(
      @PathParam("id") String orderId, @HeaderParam(IDEMPOTENCY_KEY) String key, String capture);

  @POST
  @Path("ordermanagement/v1/orders/{id}/refunds")
  Response refund(
      @PathParam("id") String orderId, @HeaderParam(IDEMPOTENCY_KEY) String key, String refund);

  @POST
  @Path("ordermanagement/v1/orders/{id}/cancel")
  Response cancel(@PathParam("id") String orderId, @HeaderParam(IDEMPOTENCY_KEY) String key);

  @POST
  @Path("ordermanagement/v1/orders/{id}/release-remaining-authorization")
  Response release(@PathParam("id") String orderId, @HeaderParam(IDEMPOTENCY_KEY) String key);

  @POST
  @Path("ordermanagement/v1/orders/{id}/extend-authorization-time")
  Response extend(@PathParam("id") String orderId, @HeaderParam(IDEMPOTENCY_KEY) String key);
}
