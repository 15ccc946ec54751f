package io.consort.starter.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.consort.kernel.identity.Id;
import io.consort.kernel.money.Fraction;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How the platform's own values look in JSON. */
final class PlatformSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json31.mapper().constructType(type.getType());
        Class<?> raw = java == null ? Object.class : java.getRawClass();
        if (Id.class.isAssignableFrom(raw)) {
            return text("1 to 64 letters, digits, dots, underscores or hyphens", null)
                    .pattern(Id.SYNTAX.pattern());
        }
        if (raw == Fraction.class) {
            return text("An exact fraction", "1/3").pattern("-?[0-9]{1,30}(/[0-9]{1,30})?");
        }
        if (raw == CurrencyUnit.class) {
            return text("ISO 4217", "USD").pattern("[A-Z]{3}");
        }
        if (raw == Money.class) {
            return money();
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static StringSchema text(String description, @Nullable String example) {
        StringSchema schema = new StringSchema();
        schema.setDescription(description);
        if (example != null) {
            schema.setExample(example);
        }
        return schema;
    }

    private static Schema<?> money() {
        return new ObjectSchema()
                .description("A decimal text with the currency's own scale; never rounded")
                .addProperty("amount", text("", "1234.56"))
                .addProperty("currency", text("ISO 4217", "USD"))
                .addRequiredItem("amount")
                .addRequiredItem("currency");
    }
}
