package io.consort.kernel.json;

import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Money as {@code {"amount":"1234.56","currency":"USD"}}: ISO 4217 currency, a decimal string with at most the currency's own
 * number of digits. More digits are refused, never rounded.
 */
public final class MoneyJson {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,6})?");

    private MoneyJson() {}

    /**
     * Reads an amount in a currency.
     *
     * @throws DomainException INVALID, naming {@code /amount} or {@code /currency}
     */
    public static Money of(String amount, String currency) {
        CurrencyUnit unit = currencyAt("/currency", currency);
        if (!AMOUNT.matcher(amount).matches()) {
            throw DomainException.invalid(
                    "/amount", "Not an amount: write digits with a decimal point, for example \"1234.56\".");
        }
        BigDecimal value = new BigDecimal(amount);
        if (value.scale() > unit.getDecimalPlaces()) {
            throw DomainException.invalid(
                    "/amount",
                    currency + " has " + unit.getDecimalPlaces() + " decimal places, not " + value.scale() + ".");
        }
        return Money.of(unit, value);
    }

    static CurrencyUnit currency(String code) {
        return currencyAt("", code);
    }

    private static CurrencyUnit currencyAt(String pointer, String code) {
        try {
            CurrencyUnit unit = CurrencyUnit.of(code);
            if (!unit.isPseudoCurrency()) {
                return unit;
            }
        } catch (IllegalCurrencyException unknown) {
            throw new DomainException(
                    Kind.INVALID,
                    "invalid-field",
                    "Not an ISO 4217 currency code.",
                    new FieldError(pointer, "Not an ISO 4217 currency code."));
        }
        throw DomainException.invalid(pointer, code + " is not a currency in which amounts are held.");
    }

    private record Parts(String amount, String currency) {}

    static final class Writer extends StdSerializer<Money> {
        Writer() {
            super(Money.class);
        }

        @Override
        public void serialize(Money value, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty("amount", value.getAmount().toPlainString());
            out.writeStringProperty("currency", value.getCurrencyUnit().getCode());
            out.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<Money> {
        Reader() {
            super(Money.class);
        }

        @Override
        public @Nullable Money deserialize(JsonParser in, DeserializationContext context) {
            Parts parts = context.readValue(in, Parts.class);
            return of(parts.amount(), parts.currency());
        }
    }
}
