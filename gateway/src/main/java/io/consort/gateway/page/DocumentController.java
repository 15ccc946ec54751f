package io.consort.gateway.page;

import io.consort.edge.problem.Refusal;
import io.consort.gateway.GatewayProperties;
import io.consort.gateway.route.Service;
import io.consort.gateway.route.ServiceClient;
import io.consort.gateway.route.Services;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI documents of all services joined into one. */
@RestController
final class DocumentController {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentController.class);

    private final Services services;
    private final ServiceClient client;
    private final JsonMapper json;
    private final String server;
    private final Kept<JsonNode> document;

    DocumentController(Services services, ServiceClient client, JsonMapper json, GatewayProperties properties) {
        this.services = services;
        this.client = client;
        this.json = json;
        this.server = properties.publicAddress("");
        this.document = new Kept<>(Duration.ofSeconds(15), this::join);
    }

    @GetMapping("/openapi")
    JsonNode openapi() {
        return document.get();
    }

    private JsonNode join() {
        var parts = Kept.each(services.all(), this::part);
        var away = new ArrayList<String>();
        for (var i = 0; i < parts.size(); i++) {
            if (parts.get(i).isEmpty()) {
                away.add(services.all().get(i).name());
            }
        }
        var joined = new JoinedDocument(json, server, List.copyOf(away));
        for (var i = 0; i < parts.size(); i++) {
            var service = services.all().get(i).name();
            parts.get(i).ifPresent(part -> joined.add(service, part));
        }
        return joined.whole();
    }

    private Optional<JsonNode> part(Service service) {
        try {
            var answer = client.get(service, Service.DOCUMENT.formatted(service.name()), Service.LONGEST_DOCUMENT);
            if (answer.status() == 200 && json.readTree(answer.text()) instanceof ObjectNode part) {
                return Optional.of(part);
            }
            LOG.warn("{} answers {} when asked for its API document", service.name(), answer.status());
        } catch (Refusal away) {
            LOG.info("{}", away.detail());
        } catch (JacksonException e) {
            LOG.warn("The API document of {} is not JSON", service.name(), e);
        }
        return Optional.empty();
    }
}
