package io.consort.kernel.json;

import io.consort.kernel.note.CosignedNote;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Text that people will read: bounded, without control characters, made of whole characters. Dates that they name: bounded. */
final class StrictTextModule extends SimpleModule {

    StrictTextModule(int longest) {
        super("consort-strict-text");
        addDeserializer(String.class, new Reader(longest));
        addDeserializer(LocalDate.class, new TextJson.Reader<>(LocalDate.class, Dates::parse));
        addDeserializer(CosignedNote.class, new TextJson.Reader<>(CosignedNote.class, CosignedNote::new));
        addDeserializer(Instant.class, new TextJson.Reader<>(Instant.class, Dates::instant));
    }

    private static final class Reader extends StdScalarDeserializer<String> {
        private final int longest;

        Reader(int longest) {
            super(String.class);
            this.longest = longest;
        }

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(getValueType(context), in);
            }
            return check(in.getString());
        }

        private String check(String text) {
            if (text.length() > longest) {
                throw DomainException.invalid("", "Longer than " + longest + " characters.");
            }
            for (int i = 0; i < text.length(); i++) {
                char each = text.charAt(i);
                if (Character.isISOControl(each) && each != '\n' && each != '\t') {
                    throw DomainException.invalid("", "Contains a control character.");
                }
                if (Character.isSurrogate(each)) {
                    boolean pair = Character.isHighSurrogate(each)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (!pair) {
                        throw DomainException.invalid("", "Contains half of a surrogate pair.");
                    }
                    i++;
                }
            }
            return text;
        }
    }
}
