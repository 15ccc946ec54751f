package io.consort.starter.client;

import com.fasterxml.jackson.annotation.Nulls;
import feign.RequestTemplate;
import feign.Response;
import feign.codec.DecodeException;
import feign.codec.Decoder;
import feign.codec.Encoder;
import io.consort.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Bodies in JSON. An answer may have fields that this side does not know yet; it may lack none that this side requires. */
final class JsonBodies implements Encoder, Decoder {

    private final JsonMapper json = Json.requests()
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.SET))
            .build();

    @Override
    public void encode(Object body, Type type, RequestTemplate request) {
        request.header("Content-Type", "application/json");
        request.body(json.writeValueAsBytes(body), StandardCharsets.UTF_8);
    }

    @Override
    public Object decode(Response response, Type type) throws IOException {
        Object body = read(response, json.constructType(type));
        if (body == null) {
            throw new DecodeException(response.status(), "The answer has no body.", response.request());
        }
        return body;
    }

    /** The body, which may be {@code null} where the answer says so. */
    private Object read(Response response, JavaType type) throws IOException {
        if (response.body() == null) {
            throw new DecodeException(response.status(), "The answer has no body.", response.request());
        }
        try (InputStream in = response.body().asInputStream()) {
            return json.readValue(in, type);
        } catch (JacksonException e) {
            throw new DecodeException(response.status(), "The answer is not what was agreed.", response.request(), e);
        }
    }
}
