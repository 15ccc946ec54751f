package io.consort.starter.web;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes {@link Recorded}: one object with the fields of the item, and the entries. */
final class RecordedJson extends StdSerializer<Recorded<?>> {

    RecordedJson() {
        super(Recorded.class);
    }

    @Override
    public void serialize(Recorded<?> recorded, JsonGenerator out, SerializationContext context) {
        out.writeStartObject(recorded);
        context.findContentValueSerializer(recorded.item().getClass(), null)
                .unwrappingSerializer(NameTransformer.NOP)
                .serialize(recorded.item(), out, context);
        out.writeArrayPropertyStart(Recorded.ENTRIES);
        recorded.entries().forEach(out::writeNumber);
        out.writeEndArray();
        out.writeEndObject();
    }
}
