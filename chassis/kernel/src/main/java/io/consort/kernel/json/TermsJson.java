package io.consort.kernel.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Terms are the object that they are. */
final class TermsJson {

    private TermsJson() {}

    static final class Writer extends StdSerializer<Terms> {
        Writer() {
            super(Terms.class);
        }

        @Override
        public void serialize(Terms value, JsonGenerator out, SerializationContext context) {
            context.writeTree(out, value.fields());
        }
    }

    static final class Reader extends StdDeserializer<Terms> {
        Reader() {
            super(Terms.class);
        }

        @Override
        public Terms deserialize(JsonParser in, DeserializationContext context) {
            JsonNode read = context.readTree(in);
            return Terms.of(read);
        }
    }
}
