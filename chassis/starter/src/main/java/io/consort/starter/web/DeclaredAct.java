package io.consort.starter.web;

import io.consort.kernel.identity.Id;
import io.consort.kernel.json.Terms;
import io.consort.kernel.problem.DomainException;
import io.swagger.v3.oas.annotations.Operation;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An endpoint as an act. Its terms are its body and the parts of its path that have names, but for the consortium, and for the resolution by
 * which it is done.
 *
 * @param name its full name, for example {@code ip-ledger/enact-scheme}
 * @param binds whom it binds
 * @param method the endpoint
 * @param verb of HTTP
 * @param path the endpoint's path, with the names of its parts in braces
 * @param parts the names of the parts of the path that are terms
 * @param body the parameter that the body is read as; null where there is none
 */
record DeclaredAct(
        String name,
        Act.Binds binds,
        HandlerMethod method,
        HttpMethod verb,
        String path,
        List<Part> parts,
        @Nullable MethodParameter body) {

    /**
     * A part of a path.
     *
     * @param number whether it is a whole number, and not a text
     */
    record Part(String name, boolean number) {}

    /** In bodies, by what the act is done. */
    private static final String RESOLUTION = "resolution";

    private static final String CONSORTIUM = "consortiumId";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern NAMED = Pattern.compile("/ledgers/([^/{}]+)/");
    private static final String OF_A_CONSORTIUM = "/consortia/{" + CONSORTIUM + "}";

    /**
     * The act that an endpoint is; empty where it is none.
     *
     * @throws IllegalStateException when it is one and does not say which
     */
    static Optional<DeclaredAct> of(String service, RequestMappingInfo mapping, HandlerMethod method) {
        Act act = method.getMethodAnnotation(Act.class);
        String path = mapping.getPatternValues().stream().findFirst().orElse("");
        List<HttpMethod> verbs = mapping.getMethodsCondition().getMethods().stream()
                .map(verb -> verb.asHttpMethod())
                .filter(verb -> !verb.equals(HttpMethod.GET) && !verb.equals(HttpMethod.HEAD))
                .toList();
        if (act == null) {
            if (Stream.of(method.getMethodParameters()).anyMatch(Revision::isChange)
                    && path.startsWith("/api/" + service + OF_A_CONSORTIUM)
                    && Stream.of(AccessRule.of(method)).anyMatch(Role::isStanding)) {
                throw new IllegalStateException(method + " does not say what act it is: it lacks @Act");
            }
            return Optional.empty();
        }
        return Optional.of(new DeclaredAct(
                service + beside(path) + '/' + act.value(),
                act.binds(),
                method,
                verbs.getFirst(),
                path,
                parameters(method, PathVariable.class)
                        .map(parameter -> new Part(
                                String.valueOf(parameter.getParameterName()),
                                parameter.getParameterType() == int.class))
                        .toList(),
                parameters(method, RequestBody.class).findFirst().orElse(null)));
    }

    /** What tells the acts of a ledger beside the main one from those of others. */
    private static String beside(String path) {
        Matcher named = NAMED.matcher(path);
        return named.find() ? '.' + named.group(1) : "";
    }

    private static Stream<MethodParameter> parameters(HandlerMethod method, Class<? extends Annotation> kind) {
        return Stream.of(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(kind))
                .peek(parameter -> parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer()));
    }

    /** What it does, in a sentence. */
    String does() {
        Operation operation = method.getMethodAnnotation(Operation.class);
        return operation == null ? "" : operation.summary();
    }

    /** Whether its body says by which resolution it is done. */
    boolean takesResolution() {
        return body != null
                && body.getParameterType().isRecord()
                && CommandBody.fields(body).contains(RESOLUTION);
    }

    /**
     * By which resolution a body says that it is done; empty where by none, and where what it says is no text, as whoever reads it next
     * tells.
     *
     * @throws DomainException INVALID when it cannot be the name of one
     */
    Optional<String> resolution(ObjectNode sent) {
        JsonNode named = sent.path(RESOLUTION);
        if (!takesResolution() || !named.isString()) {
            return Optional.empty();
        }
        String resolution = named.asString("");
        if (!Id.SYNTAX.matcher(resolution).matches()) {
            throw DomainException.invalid("/" + RESOLUTION, "Not a resolution, which is named as R-7 is.");
        }
        return Optional.of(resolution);
    }

    /**
     * Its terms as somebody sent them.
     *
     * @param variables the parts of the path by name
     */
    Terms terms(Map<String, String> variables, ObjectNode sent) {
        ObjectNode fields = fields(variables, sent);
        if (takesResolution()) {
            fields.remove(RESOLUTION);
        }
        return Terms.of(fields);
    }

    /** The same as somebody sees them who is to approve them: however many, and with the resolution that is named. */
    ObjectNode fields(Map<String, String> variables, ObjectNode sent) {
        ObjectNode fields = sent.deepCopy();
        parts.forEach(part -> put(fields, part, String.valueOf(variables.get(part.name()))));
        return fields;
    }

    static void put(ObjectNode fields, Part part, String value) {
        if (part.number() && NUMBER.matcher(value).matches()) {
            fields.put(part.name(), Integer.parseInt(value));
        } else {
            fields.put(part.name(), value);
        }
    }

    /** The parts of the path by name, as terms have them. */
    Map<String, String> variables(String consortium, Terms terms) {
        ObjectNode fields = terms.fields();
        Map<String, String> variables = new HashMap<>();
        variables.put(CONSORTIUM, consortium);
        parts.forEach(
                part -> variables.put(part.name(), fields.path(part.name()).asString("")));
        return variables;
    }

    /** The parts of a path by name, the consortium among them; empty where it is none of this act. */
    Optional<Map<String, String>> variables(String asked) {
        PathPattern.PathMatchInfo found =
                PathPatternParser.defaultInstance.parse(path).matchAndExtract(PathContainer.parsePath(asked));
        return Optional.ofNullable(found).map(PathPattern.PathMatchInfo::getUriVariables);
    }

    /** The path that they make. */
    String path(Map<String, String> variables) {
        return UriComponentsBuilder.fromPath(path)
                .buildAndExpand(variables)
                .encode()
                .toUriString();
    }

    /**
     * The body that terms are.
     *
     * @param resolution by which it is done; null while there is none
     */
    ObjectNode body(Terms terms, @Nullable String resolution) {
        ObjectNode fields = terms.fields();
        parts.forEach(part -> fields.remove(part.name()));
        if (takesResolution() && resolution != null) {
            fields.put(RESOLUTION, resolution);
        }
        return fields;
    }

    /** What its terms are, as a JSON Schema (2020-12): what the path says, and what the API document says of the body. */
    Map<String, Object> schema() {
        Map<String, Object> properties = new TreeMap<>();
        parts.forEach(part -> properties.put(part.name(), Map.of("type", part.number() ? "integer" : "string")));
        Map<String, Object> schema = new TreeMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", parts.stream().map(Part::name).toList());
        if (body != null) {
            schema.put("allOf", List.of(Map.of("$ref", inDocument())));
        }
        return schema;
    }

    /** Where the API document says what the body is (RFC 6901, as a fragment of a URI). */
    private String inDocument() {
        return "/api/" + name.substring(0, name.indexOf('/')).split("\\.", 2)[0] + "/openapi#/paths/"
                + path.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")
                + "/" + verb.name().toLowerCase(Locale.ROOT) + "/requestBody/content/application~1json/schema";
    }
}
