package io.kassa.domain.payment;

/**
 * Why a provider said no.
 *
 * @param code the provider's, such as {@code CAPTURE_NOT_ALLOWED}
 * @param message in the provider's words; may be empty
 * @param correlationId by which the provider's support finds the call; may be empty
 */
public record ProviderRefusal(String code, String message, String correlationId) {

  /** One sentence for people; holds no personal data. */
  public String summary() {
    return code + " (correlation id " + correlationId + ")";
  }
}
