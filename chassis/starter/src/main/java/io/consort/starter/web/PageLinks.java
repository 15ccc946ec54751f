package io.consort.starter.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Adds {@code Link: <…>; rel="next"} (RFC 8288) to a page that has one after it. */
@RestControllerAdvice
final class PageLinks implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return Paged.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Paged page && page.next() != null) {
            response.getHeaders().add(HttpHeaders.LINK, "<" + after(request.getURI(), page.next()) + ">; rel=\"next\"");
        }
        return body;
    }

    /** The same address with another cursor; without its origin, which the gateway's callers do not know. */
    private static String after(URI uri, String next) {
        return UriComponentsBuilder.fromPath(uri.getRawPath())
                .query(uri.getRawQuery())
                .replaceQueryParam("after", next)
                .build(true)
                .toUriString();
    }
}
