package io.consort.kernel.json;

import io.consort.kernel.note.ProvenEntry;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A proven entry, whose texts are the bytes that were hashed and signed, and not what anybody may write. */
final class ProvenEntryJson {

    private ProvenEntryJson() {}

    static final class Reader extends StdDeserializer<ProvenEntry> {
        private static final Set<String> FIELDS = Set.of("seq", "entry", "treeSize", "hashes", "checkpoint");

        Reader() {
            super(ProvenEntry.class);
        }

        @Override
        public ProvenEntry deserialize(JsonParser in, DeserializationContext context) {
            JsonNode read = context.readTree(in);
            JsonNode hashes = read.path("hashes");
            boolean whole = read.isObject()
                    && FIELDS.containsAll(read.propertyNames())
                    && read.path("seq").isIntegralNumber()
                    && read.path("entry").isString()
                    && read.path("treeSize").isIntegralNumber()
                    && hashes.isArray()
                    && hashes.valueStream().allMatch(JsonNode::isString)
                    && read.path("checkpoint").isString();
            if (!whole) {
                return context.reportInputMismatch(
                        this, "A proven entry has seq, entry, treeSize, hashes and checkpoint, and nothing else.");
            }
            List<String> path =
                    hashes.valueStream().map(each -> each.asString("")).toList();
            return new ProvenEntry(
                    read.path("seq").asLong(),
                    read.path("entry").asString(""),
                    read.path("treeSize").asLong(),
                    path,
                    read.path("checkpoint").asString(""));
        }
    }
}
