package io.consort.edge.token;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Nothing is taken that Spring would not take, nor read otherwise. */
class BearersTest {

    static Stream<String> headers() {
        Stream<String> odd = Stream.of(
                "",
                "Bearer",
                "Bearer ",
                "Bearer  a.b.c",
                "Bearer a.b.c",
                "Bearer a.b.c ",
                "bearer a.b.c",
                "BEARER a-b_c~d+e/f==",
                "Bearer a=b",
                "Bearer a.b.c, Bearer d.e.f",
                "Bearera.b.c",
                "Basic YTpi",
                "Bearer \u00e9");
        return Stream.concat(odd, IntStream.range(0, 0x250).mapToObj(c -> "Bearer a" + (char) c + "b"));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void readsAHeaderAsSpringDoes(String header) {
        var request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.AUTHORIZATION, header);
        assertThat(read(new Bearers(), request)).isEqualTo(read(new DefaultBearerTokenResolver(), request));
    }

    private static String read(BearerTokenResolver resolver, HttpServletRequest request) {
        try {
            return "token " + resolver.resolve(request);
        } catch (OAuth2AuthenticationException refused) {
            return "refused, " + refused.getError().getErrorCode();
        }
    }
}
