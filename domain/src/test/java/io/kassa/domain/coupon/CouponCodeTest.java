package io.kassa.domain.coupon;

import static io.kassa.domain.error.Rejections.assertRejectedAs;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.domain.error.ErrorCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CouponCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"SPRING", "spring", " Spring\t"})
  void caseAndSurroundingSpaceDoNotMatter(String typed) {
    assertThat(new CouponCode(typed)).isEqualTo(new CouponCode("SPRING"));
  }

  @Test
  void turkishServersReadTheSameCode() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));

      assertThat(new CouponCode("willi").code()).isEqualTo("WILLI");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aCodeOfNoOrTooManySignsIsNobodys() {
    String tooLong = "x".repeat(CouponCode.MAX_LENGTH + 1);

    assertRejectedAs(ErrorCode.COUPON_NOT_FOUND, () -> new CouponCode("  "));
    assertRejectedAs(ErrorCode.COUPON_NOT_FOUND, () -> new CouponCode(tooLong));
  }
}
