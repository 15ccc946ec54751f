package io.consort.gateway.session;

import io.consort.gateway.GatewayProperties;
import io.consort.gateway.identity.IdentityProperties;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.introspection.SpringOpaqueTokenIntrospector;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The gateway as a client of the provider, its endpoints given one by one: nothing is asked for at start. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    static final String REGISTRATION = "consort";
    static final String CALLBACK = "/login/callback";

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    @Bean
    ClientRegistrationRepository clientRegistrations(ClientRegistration gateway) {
        return new InMemoryClientRegistrationRepository(gateway);
    }

    @Bean
    ClientRegistration gateway(IdentityProperties identity, GatewayProperties properties) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(identity.clientId())
                .clientSecret(identity.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .scope("openid", "organization:*")
                .redirectUri(properties.publicAddress(CALLBACK))
                .issuerUri(identity.issuer().toString())
                .authorizationUri(identity.browserEndpoint("auth"))
                .tokenUri(identity.endpoint("token"))
                .jwkSetUri(identity.endpoint("certs"))
                .userNameAttributeName("sub")
                .build();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(provider());
        return client;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokenRefresh() {
        var client = new RestClientRefreshTokenTokenResponseClient();
        client.setRestClient(provider());
        return client;
    }

    /** Spring's own, told of what kind the tokens are: Keycloak looks for no other kind than it is told. */
    @Bean
    OpaqueTokenIntrospector refreshTokens(IdentityProperties identity) {
        var address = URI.create(identity.endpoint("token/introspect"));
        var provider = new SpringOpaqueTokenIntrospector(address.toString(), new RestTemplate(requests()));
        provider.setRequestEntityConverter(token -> RequestEntity.post(address)
                .headers(
                        headers -> headers.setBasicAuth(encoded(identity.clientId()), encoded(identity.clientSecret())))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.APPLICATION_JSON)
                .body(MultiValueMap.fromSingleValue(Map.of("token", token, "token_type_hint", "refresh_token"))));
        return provider;
    }

    /** As a client's name and secret stand in a header: RFC 6749 §2.3.1. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JdkClientHttpRequestFactory requests() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        return requests;
    }

    private static RestClient provider() {
        return RestClient.builder()
                .requestFactory(requests())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
