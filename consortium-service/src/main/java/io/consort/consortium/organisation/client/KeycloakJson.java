package io.consort.consortium.organisation.client;

import feign.RequestTemplate;
import feign.Response;
import feign.codec.DecodeException;
import feign.codec.Decoder;
import feign.codec.Encoder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as Keycloak writes it: of what it says, only what is asked for is read. Text is sent as it is. */
final class KeycloakJson implements Encoder, Decoder {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public void encode(Object body, Type type, RequestTemplate request) {
        request.body(
                body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : mapper.writeValueAsBytes(body),
                StandardCharsets.UTF_8);
    }

    @Override
    public Object decode(Response response, Type type) throws IOException {
        if (response.body() == null) {
            throw garbage(response, null);
        }
        try (InputStream body = response.body().asInputStream()) {
            Object value = mapper.readValue(body, mapper.constructType(type));
            if (value == null) {
                throw garbage(response, null);
            }
            return value;
        } catch (JacksonException unreadable) {
            throw garbage(response, unreadable);
        }
    }

    private static DecodeException garbage(Response response, @Nullable Throwable cause) {
        return new DecodeException(response.status(), "Not the JSON that was asked for", response.request(), cause);
    }
}
