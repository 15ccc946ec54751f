package io.consort.kernel.ledger;

import io.consort.kernel.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How the events of a service are read and written: made once for all its ledgers, since a mapper is dear. */
final class EventForms<E extends Event> {

    private final JsonMapper mapper = Json.entries();
    private final Map<String, ObjectReader> readers;
    private final Map<Class<?>, ObjectWriter> writers;

    EventForms(Map<String, Class<? extends E>> byName) {
        this.readers = byName.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        named -> mapper.readerFor(named.getValue())
                                .without(
                                        DeserializationFeature
                                                .FAIL_ON_TRAILING_TOKENS))); // the envelope goes on after the data
        this.writers = byName.values().stream().collect(Collectors.toUnmodifiableMap(type -> type, mapper::writerFor));
    }

    JsonMapper mapper() {
        return mapper;
    }

    /** Reads an event of the type of that name; empty where the name is not known to this version of the software. */
    @SuppressWarnings("unchecked") // a reader made for a subtype of E
    Optional<E> read(String name, JsonParser in) {
        return Optional.ofNullable(readers.get(name)).map(reader -> (E) reader.readValue(in));
    }

    void write(E event, JsonGenerator out) {
        ObjectWriter writer = writers.get(event.getClass());
        if (writer == null) {
            throw new IllegalArgumentException("No name for " + event.getClass());
        }
        writer.writeValue(out, event);
    }
}
