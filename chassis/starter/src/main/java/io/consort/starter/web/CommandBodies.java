package io.consort.starter.web;

import io.consort.starter.web.DeclaredAct.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts what the path says of a command into the body, before the command is read from it: see {@link CommandBody}. */
@ControllerAdvice
final class CommandBodies extends RequestBodyAdviceAdapter {

    private final JsonMapper mapper;
    private final ObjectReader exact;

    CommandBodies(JsonMapper mapper) {
        this.mapper = mapper;
        this.exact = mapper.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    @Override
    public boolean supports(MethodParameter body, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return !CommandBody.parts(body).isEmpty();
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage input, MethodParameter body, Type type, Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] sent = input.getBody().readAllBytes();
        Map<String, Part> parts = CommandBody.parts(body);
        byte[] whole = object(sent)
                .map(fields -> {
                    refuseNamed(fields, parts, type, input);
                    return mapper.writeValueAsBytes(CommandBody.whole(fields, parts, variables()));
                })
                .orElse(sent);
        return new Sent(input.getHeaders(), new ByteArrayInputStream(whole));
    }

    /** Empty where it is no object; whoever reads it next says so. */
    private Optional<ObjectNode> object(byte[] sent) {
        try {
            return exact.readTree(sent) instanceof ObjectNode fields ? Optional.of(fields) : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private void refuseNamed(ObjectNode fields, Map<String, Part> parts, Type type, HttpInputMessage input) {
        for (String component : CommandBody.components(parts)) {
            if (fields.has(component)) {
                JsonNode none = mapper.createObjectNode();
                throw new HttpMessageNotReadableException(
                        "The path names " + component,
                        UnrecognizedPropertyException.from(
                                mapper.treeAsTokens(none), mapper.constructType(type), component, List.of()),
                        input);
            }
        }
    }

    private static Map<?, ?> variables() {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                        instanceof Map<?, ?> variables
                ? variables
                : Map.of();
    }

    private record Sent(HttpHeaders headers, InputStream body) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
