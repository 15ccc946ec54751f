package io.consort.gateway.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.consort.edge.token.AccessTokens;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** Which tokens the gateway accepts: access tokens of callers, and id tokens of sign-ins. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    JWKSource<SecurityContext> keys(IdentityProperties identity) {
        return AccessTokens.keys(identity.endpoint("certs"));
    }

    @Bean
    JwtDecoder accessTokens(JWKSource<SecurityContext> keys, IdentityProperties identity, Clock clock) {
        var audience = new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, values -> values != null && values.contains(identity.audience()));
        return AccessTokens.remembering(
                AccessTokens.decoder(keys, AccessTokens.rules(identity.issuer().toString(), audience, clock)), clock);
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(JWKSource<SecurityContext> keys, Clock clock) {
        return registration -> {
            var rules = new OidcIdTokenValidator(registration);
            rules.setClock(clock);
            return AccessTokens.decoder(keys, rules);
        };
    }
}
