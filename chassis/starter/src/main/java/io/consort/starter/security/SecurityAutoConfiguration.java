package io.consort.starter.security;

import io.consort.edge.request.Firewalls;
import io.consort.edge.token.AccessTokens;
import io.consort.edge.token.Bearers;
import io.consort.edge.token.BoundTokens;
import io.consort.edge.token.RememberedProofs;
import io.consort.edge.token.UsedProofs;
import io.consort.starter.mongo.MongoLedgerAutoConfiguration;
import io.consort.starter.web.Refusals;
import io.consort.starter.web.WebAutoConfiguration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;

/**
 * A resource server: a token that is sent must be valid, and who may call what is for {@link io.consort.starter.web.Access} to
 * say. The provider may be away when the service starts.
 */
@AutoConfiguration(
        after = {WebAutoConfiguration.class, MongoLedgerAutoConfiguration.class},
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(IdentityProperties.class)
public class SecurityAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(IdentityProperties identity, Clock clock) {
        return AccessTokens.remembering(
                AccessTokens.decoder(AccessTokens.keys(identity.keysUri()), TokenRules.of(identity)), clock);
    }

    /** Where no store keeps them for all replicas. */
    @Bean
    @ConditionalOnMissingBean
    UsedProofs usedProofs(Clock clock) {
        return new RememberedProofs(clock);
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain tokens(
            HttpSecurity http, JwtDecoder decoder, UsedProofs proofs, Clock clock, Refusals refusals) {
        return http.csrf(AbstractHttpConfigurer::disable) // there is no cookie to be ridden on
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new Bearers())
                        .jwt(jwt -> jwt.decoder(decoder))
                        .authenticationEntryPoint(
                                (request, response, failure) -> NotSignedIn.refuse(refusals, request, response))
                        .withObjectPostProcessor(answering(refusals)))
                .addFilterBefore(
                        new BoundTokenFilter(decoder, new BoundTokens(proofs, clock), refusals),
                        BearerTokenAuthenticationFilter.class)
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    HttpFirewall firewall() {
        return Firewalls.strict();
    }

    /** Watching every filter of every request would cost more than the filters. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(Refusals refusals) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(
                        (request, response, failure) -> fail(refusals, failure, request, response));
                return filter;
            }
        };
    }

    private static void fail(
            Refusals refusals,
            AuthenticationException failure,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            NotSignedIn.unknown(refusals, request, response);
        } else {
            NotSignedIn.refuse(refusals, request, response);
        }
    }
}
