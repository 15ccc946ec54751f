package io.consort.starter.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API document of a service as it is kept beside the web client, from which clients are generated. Its fields are in the order of their
 * names, so that a change of an endpoint is a change of some lines.
 */
final class KeptDocument {

    /** What renews all of them. */
    static final String RENEW =
            "mvn test -am -pl consortium-service,ip-ledger-service,talent-service,finance-service -Dtest=ApiDocumentTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.renew=true";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private KeptDocument() {}

    /** As it is kept; none where no clients are generated for the service. */
    static Optional<String> of(String service) {
        Path file = file(service);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The form in which a document is kept. */
    static String form(JsonNode document) {
        return MAPPER.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }

    /** Keeps it. */
    static void write(String service, JsonNode document) {
        try {
            Files.writeString(file(service), form(document));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Tests run in the folder of their module. */
    private static Path file(String service) {
        return Path.of("..", "gateway", "web", "openapi", service + ".json");
    }
}
