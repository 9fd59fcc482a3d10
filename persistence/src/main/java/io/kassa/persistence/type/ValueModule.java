package io.kassa.persistence.type;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import io.kassa.domain.address.CountryCode;
import io.kassa.domain.address.EmailAddress;
import io.kassa.domain.address.PhoneNumber;
import io.kassa.domain.coupon.CouponCode;
import io.kassa.domain.field.FieldValue;
import io.kassa.domain.money.CurrencyCode;
import io.kassa.domain.money.TaxRate;
import java.time.Instant;
import java.util.function.Function;

/** Writes values of one member as that member, so that rows stay short and readable. */
class ValueModule extends SimpleModule {

  ValueModule() {
    add(CountryCode.class, String.class, CountryCode::code, CountryCode::new);
    add(EmailAddress.class, String.class, EmailAddress::text, EmailAddress::new);
    add(PhoneNumber.class, String.class, PhoneNumber::text, PhoneNumber::new);
    add(CouponCode.class, String.class, CouponCode::code, CouponCode::new);
    add(CurrencyCode.class, String.class, CurrencyCode::code, CurrencyCode::new);
    add(TaxRate.class, Integer.class, TaxRate::basisPoints, TaxRate::new);
    add(Instant.class, String.class, Instant::toString, Instant::parse);
    add(FieldValue.class, Object.class, FieldValue::json, FieldValue::new);
  }

  private <V, M> void add(
      Class<V> value, Class<M> member, Function<V, M> writer, Function<M, V> reader) {
    addSerializer(
        value, new StdDelegatingSerializer(value, new Conversion<>(value, member, writer)));
    addDeserializer(
        value, new StdDelegatingDeserializer<>(new Conversion<>(member, value, reader)));
  }

  private record Conversion<I, O>(Class<I> input, Class<O> output, Function<I, O> function)
      implements Converter<I, O> {

    @Override
    public O convert(I value) {
      return function.apply(value);
    }

    @Override
    public JavaType getInputType(TypeFactory types) {
      return types.constructType(input);
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
      return types.constructType(output);
    }
  }
}
