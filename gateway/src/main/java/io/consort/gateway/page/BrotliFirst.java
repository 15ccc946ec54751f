package io.consort.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Of what a browser takes, the smallest. Spring goes by the order of names, in which all begin with gzip and mean no preference, and
 * reads no {@code q=0}, by which one says what one does not take (RFC 9110 §12.4.2).
 */
final class BrotliFirst extends EncodedResourceResolver {

    private static final List<String> CODINGS = List.of("br", "gzip");
    private static final Pattern REFUSED = Pattern.compile(".*;\\s*q=0(\\.0*)?");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return super.resolveResourceInternal(
                request == null ? null : accepting(smallest(request), request), path, locations, chain);
    }

    private static String smallest(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var taken = accepted == null ? List.<String>of() : taken(accepted);
        return CODINGS.stream().filter(taken::contains).findFirst().orElse("identity");
    }

    private static List<String> taken(String accepted) {
        return Pattern.compile(",")
                .splitAsStream(accepted)
                .filter(one -> !REFUSED.matcher(one.strip()).matches())
                .map(one -> one.split(";", 2)[0].strip())
                .toList();
    }

    private static HttpServletRequest accepting(String coding, HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getHeader(String name) {
                return name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING) ? coding : super.getHeader(name);
            }
        };
    }
}
