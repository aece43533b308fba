package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Set;

/** Whole numbers are read from whole ones, such as 5.0 and 1e3; Jackson would cut 1.9. */
final class WholeNumbers extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1;
  private static final Set<Class<?>> TYPES =
      Set.of(int.class, Integer.class, long.class, Long.class);
  private static final int MOST_DIGITS = 19;

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> usual) {
    return TYPES.contains(bean.getBeanClass()) ? new Whole(usual) : usual;
  }

  private static final class Whole extends DelegatingDeserializer {

    private static final long serialVersionUID = 1;

    Whole(JsonDeserializer<?> usual) {
      super(usual);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> usual) {
      return new Whole(usual);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (json.hasToken(JsonToken.VALUE_NUMBER_FLOAT) && !isWhole(json.getDecimalValue())) {
        return context.reportInputMismatch(this, "no whole number, or too large");
      }
      return super.deserialize(json, context);
    }

    /** The sign of the exponent is looked at first: some could not be written out. */
    private static boolean isWhole(BigDecimal number) {
      if (number.signum() == 0) {
        return true;
      }
      long digits = (long) number.precision() - number.scale(); // in front of the point
      return digits > 0
          && digits <= MOST_DIGITS
          && number.stripTrailingZeros().scale() <= 0
          && number.toBigIntegerExact().bitLength() < Long.SIZE;
    }
  }
}
