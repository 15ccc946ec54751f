package io.consort.kernel.json;

import io.consort.kernel.identity.Id;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Values that are one text. Only a JSON string is accepted for them. */
final class TextJson {

    private TextJson() {}

    static final class Writer<T> extends StdScalarSerializer<T> {
        private final transient Function<T, String> text;

        Writer(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(text.apply(value));
        }
    }

    static final class KeyWriter extends StdSerializer<Id> {
        KeyWriter() {
            super(Id.class);
        }

        @Override
        public void serialize(Id value, JsonGenerator out, SerializationContext context) {
            out.writeName(value.value());
        }
    }

    static final class Reader<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(getValueType(context), in);
            }
            return parse.apply(in.getString());
        }
    }
}
