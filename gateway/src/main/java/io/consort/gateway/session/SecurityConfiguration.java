package io.consort.gateway.session;

import io.consort.edge.problem.Problems;
import io.consort.edge.problem.Refusal;
import io.consort.edge.request.Firewalls;
import io.consort.gateway.identity.CallerFilter;
import io.consort.gateway.identity.Guarded;
import io.consort.gateway.identity.Tokens;
import io.consort.gateway.limit.RequestRates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;

/** Two chains: the two addresses of a sign-in, and everything else. Neither makes a servlet session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String LOGIN = "/login";
    private static final String[] OF_THE_CALLER = {"/me", "/logout"};

    @Bean
    @Order(1)
    SecurityFilterChain signIn(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            PendingSignIns pending,
            SignInOutcome outcome,
            Guarded guarded,
            Tokens tokens,
            Sessions sessions,
            RequestRates rates,
            Problems problems,
            SessionProperties properties) {
        return bare(http)
                .securityMatcher(LOGIN, SignInConfiguration.CALLBACK)
                .addFilterBefore(
                        new CallerFilter(guarded, tokens, sessions, rates, problems),
                        OAuth2AuthorizationRequestRedirectFilter.class)
                .oauth2Login(login -> login.loginPage(LOGIN)
                        .loginProcessingUrl(SignInConfiguration.CALLBACK)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestRepository(pending)
                                .authorizationRequestResolver(atLogin(registrations, properties)))
                        .authorizedClientRepository(sessions)
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everythingElse(
            HttpSecurity http,
            Guarded guarded,
            Tokens tokens,
            Sessions sessions,
            RequestRates rates,
            Problems problems,
            SessionProperties properties) {
        return bare(http)
                .addFilterBefore(
                        new CallerFilter(guarded, tokens, sessions, rates, problems),
                        AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(OF_THE_CALLER)
                        .authenticated()
                        .requestMatchers(guarded)
                        .access(new SecondFactor(properties))
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, failure) -> problems.write(request, response, signInRequired()))
                        .accessDeniedHandler((request, response, failure) ->
                                problems.write(request, response, secondFactorRequired())))
                .build();
    }

    @Bean
    HttpFirewall firewall() {
        return Firewalls.strict();
    }

    /** Watching every filter of every request would cost more than the filters. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** CSRF tokens belong to the session and headers are the gateway's own: see {@link Sessions} and the filter that sets the headers. */
    private static HttpSecurity bare(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static Refusal signInRequired() {
        return Refusal.of(401, "sign-in-required", "This address needs an access token or a browser session.");
    }

    private static Refusal secondFactorRequired() {
        return Refusal.of(
                403,
                "second-factor-required",
                "A platform administrator acts only when signed in with a second factor: sign in at /login?second-factor.");
    }

    /** Every sign-in begins at one address; who asks for it signs in with what an administrator needs. */
    private static OAuth2AuthorizationRequestResolver atLogin(
            ClientRegistrationRepository registrations, SessionProperties properties) {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        return new OAuth2AuthorizationRequestResolver() {
            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
                return request.getServletPath().equals(LOGIN)
                        ? resolve(request, SignInConfiguration.REGISTRATION)
                        : null;
            }

            @Override
            public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
                var begun = requests.resolve(request, registration);
                if (begun == null || request.getParameter("second-factor") == null) {
                    return begun;
                }
                return OAuth2AuthorizationRequest.from(begun)
                        .additionalParameters(Map.of("acr_values", properties.administratorAcr()))
                        .build();
            }
        };
    }
}
