package io.consort.gateway.page;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * One OpenAPI 3.1 document out of several. Paths never meet, since each begins with its service's name, and those that do not are
 * not for callers of the gateway; components may,
 * so each is renamed {@code <service>.<name>} together with every reference to it.
 */
final class JoinedDocument {

    private static final String COMPONENTS = "#/components/";

    /** The operation that reads what a parameter names the version of. */
    private static final String RESOURCE = "x-resource";

    private final JsonMapper json;
    private final ObjectNode document;

    JoinedDocument(JsonMapper json, String server, List<String> away) {
        this.json = json;
        this.document = json.createObjectNode();
        document.put("openapi", "3.1.0");
        var info = document.putObject("info");
        info.put("title", "Consort");
        info.put("version", "1");
        info.putObject("contact").put("name", "Whoever runs this platform");
        info.put(
                "description",
                away.isEmpty()
                        ? "The whole interface of the platform."
                        : "Part of the interface of the platform; not answering now: " + String.join(", ", away) + ".");
        document.putArray("servers").addObject().put("url", server);
        document.putArray("tags");
        document.putObject("paths");
        document.putObject("components");
    }

    void add(String service, JsonNode part) {
        var renamed = (ObjectNode) part.deepCopy();
        rename(renamed, service);
        renamed.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/" + service + "/"))
                .forEach(path -> paths().set(path.getKey(), named(service, secured(path, renamed))));
        renamed.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(one -> components(kind.getKey()).set(service + "." + one.getKey(), one.getValue())));
        renamed.path("tags").forEach(this::addTag);
    }

    private void addTag(JsonNode tag) {
        var tags = (ArrayNode) document.path("tags");
        if (tags.valueStream().noneMatch(known -> known.path("name").equals(tag.path("name")))) {
            tags.add(tag);
        }
    }

    JsonNode whole() {
        return document;
    }

    /** A requirement that stood for a whole part stands on each of its operations. */
    private static JsonNode secured(Map.Entry<String, JsonNode> path, ObjectNode part) {
        var everywhere = part.get("security");
        if (everywhere != null) {
            for (var operation : path.getValue()) {
                if (operation instanceof ObjectNode object && object.has("responses") && !object.has("security")) {
                    object.set("security", everywhere);
                }
            }
        }
        return path.getValue();
    }

    /** Two services may call an operation alike. */
    private static JsonNode named(String service, JsonNode path) {
        for (var operation : path) {
            if (operation instanceof ObjectNode object && object.get("operationId") instanceof StringNode id) {
                object.put("operationId", service + "." + id.asString());
                object.path("parameters").forEach(parameter -> {
                    if (parameter instanceof ObjectNode named && named.get(RESOURCE) instanceof StringNode read) {
                        named.put(RESOURCE, service + "." + read.asString());
                    }
                });
            }
        }
        return path;
    }

    private void rename(JsonNode node, String service) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                var value = entry.getValue();
                if (value.isString() && value.asString().startsWith(COMPONENTS)) {
                    object.put(entry.getKey(), renamed(value.asString(), service));
                } else if (entry.getKey().equals("security")) {
                    object.set("security", renamedSchemes(value, service));
                } else {
                    rename(value, service);
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> rename(element, service));
        }
    }

    private static String renamed(String reference, String service) {
        var slash = reference.lastIndexOf('/') + 1;
        return reference.substring(0, slash) + service + "." + reference.substring(slash);
    }

    private ArrayNode renamedSchemes(JsonNode security, String service) {
        var renamed = json.createArrayNode();
        security.forEach(requirement -> {
            var schemes = renamed.addObject();
            requirement.properties().forEach(scheme -> schemes.set(service + "." + scheme.getKey(), scheme.getValue()));
        });
        return renamed;
    }

    private ObjectNode paths() {
        return (ObjectNode) document.path("paths");
    }

    private ObjectNode components(String kind) {
        var components = (ObjectNode) document.path("components");
        return components.has(kind) ? (ObjectNode) components.path(kind) : components.putObject(kind);
    }
}
