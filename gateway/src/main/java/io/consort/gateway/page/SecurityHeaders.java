package io.consort.gateway.page;

import io.consort.gateway.GatewayProperties;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * What a browser may do with an answer: nothing but what this origin's own pages need. Spring's filter writes it, before all others and
 * not in its security chain, so that what the firewall refuses has it too.
 */
@Configuration(proxyBeanMethods = false)
class SecurityHeaders {

    static final String POLICY = "Content-Security-Policy";

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    /** The policy of the web client's page: its style sheets are made by script and bear the nonce, and it computes in workers. */
    static String forTheClient(String nonce) {
        return CONTENT.replace("style-src 'self'", "style-src 'self' 'nonce-" + nonce + "'") + "; worker-src 'self'";
    }

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> headersOfEveryAnswer(GatewayProperties properties) {
        var headers = new ArrayList<>(List.of(
                new Header(POLICY, CONTENT),
                new Header("X-Content-Type-Options", "nosniff"),
                new Header("X-Frame-Options", "DENY"),
                new Header("Referrer-Policy", "no-referrer"),
                new Header("Cross-Origin-Opener-Policy", "same-origin"),
                new Header("Cross-Origin-Resource-Policy", "same-origin"),
                new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")));
        if (properties.secure()) {
            headers.add(new Header("Strict-Transport-Security", TWO_YEARS));
        }
        var filter = new HeaderWriterFilter(List.of(new StaticHeadersWriter(headers)));
        filter.setShouldWriteHeadersEagerly(true);
        var first = new FilterRegistrationBean<>(filter);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }
}
