package io.consort.starter.web;

import io.consort.kernel.identity.Id;
import io.consort.kernel.json.Dates;
import io.consort.kernel.json.IdJson;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;

/** Reads the values of paths and queries as bodies' values are read. */
final class TextConverters {

    private TextConverters() {}

    static void register(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, Dates::parse);
        registry.addConverter(String.class, Instant.class, Dates::instant);
        registry.addConverter(String.class, Fraction.class, Fraction::parse);
        registry.addConverterFactory(new Ids());
        registry.addConverterFactory(new Constants());
    }

    private static final class Ids implements ConverterFactory<String, Id> {
        @Override
        public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
            return text -> IdJson.parse(type, text);
        }
    }

    @SuppressWarnings("rawtypes") // as Spring's own factory for enums
    private static final class Constants implements ConverterFactory<String, Enum> {
        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return text -> Arrays.stream(type.getEnumConstants())
                    .filter(each -> Kebab.ofConstant(each).equals(text))
                    .findFirst()
                    .orElseThrow(
                            () -> DomainException.invalid("", "It is one of: " + Unreadable.constants(type) + "."));
        }
    }
}
