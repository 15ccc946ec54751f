package io.consort.starter.openapi;

import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.Map;

/** An entry as it is served: CloudEvents 1.0 in JSON, with the ledger's own extensions. */
final class CloudEvents {

    static final String SCHEMA = "CloudEvent";

    private CloudEvents() {}

    static Schema<?> schema() {
        Schema<?> event = new ObjectSchema().description("An entry of a ledger (CloudEvents 1.0)");
        Map<String, String> attributes = Map.of(
                "id", "Its seq in the ledger",
                "source", "The ledger",
                "type", "The event's name with its version",
                "subject", "What it is about, by the last parts of its address",
                "actor", "Who did it, by a pseudonymous id",
                "organization", "For whom",
                "authority", "On what it rests",
                "idempotencykey", "The request's",
                "requestdigest", "The request's",
                "act", "The declared act that it was");
        attributes.keySet().stream()
                .sorted()
                .forEach(name -> event.addProperty(name, new StringSchema().description(attributes.get(name))));
        Schema<String> version = new StringSchema();
        version.setConst("1.0");
        event.addProperty("specversion", version);
        event.addProperty("time", new StringSchema().format("date-time"));
        event.addProperty("data", new ObjectSchema().description("The event"));
        event.setRequired(List.of("specversion", "id", "source", "type", "time", "data"));
        event.setAdditionalProperties(true);
        return event;
    }
}
