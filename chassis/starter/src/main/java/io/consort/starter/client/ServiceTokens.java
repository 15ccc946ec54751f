package io.consort.starter.client;

import io.consort.starter.security.IdentityProperties;
import java.net.http.HttpClient;
import java.util.Objects;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * This service's own access tokens, by its client credentials. One is kept until a minute before it expires. The token endpoint
 * is named outright, so that the service starts while the provider is away.
 */
public final class ServiceTokens {

    private static final String REGISTRATION = "service";

    private final Authentication self;
    private final OAuth2AuthorizedClientService kept;
    private final AuthorizedClientServiceOAuth2AuthorizedClientManager manager;

    /** Tokens for the client that {@code identity} names, asked for with the patience of {@code properties}. */
    public ServiceTokens(IdentityProperties identity, ClientProperties properties) {
        ClientRegistration registration = ClientRegistration.withRegistrationId(REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientId(identity.clientId())
                .clientSecret(identity.clientSecret())
                .tokenUri(identity.tokenUri())
                .build();
        InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(registration);
        this.self = new AnonymousAuthenticationToken(
                REGISTRATION, identity.clientId(), AuthorityUtils.createAuthorityList("service"));
        this.kept = new InMemoryOAuth2AuthorizedClientService(registrations);
        this.manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, kept);
        manager.setAuthorizedClientProvider(provider(properties));
    }

    /**
     * A token that is valid now.
     *
     * @throws org.springframework.security.oauth2.core.OAuth2AuthorizationException when the provider gives none
     */
    public String current() {
        OAuth2AuthorizedClient client = manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
                .principal(self)
                .build());
        return Objects.requireNonNull(client, "a client with credentials is always authorised or refused")
                .getAccessToken()
                .getTokenValue();
    }

    /** Lets go of the token, since somebody does not accept it any more. */
    public void forget() {
        kept.removeAuthorizedClient(REGISTRATION, self.getName());
    }

    private static ClientCredentialsOAuth2AuthorizedClientProvider provider(ClientProperties properties) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(properties.connectTimeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(properties.timeout());
        RestClientClientCredentialsTokenResponseClient endpoint = new RestClientClientCredentialsTokenResponseClient();
        endpoint.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        ClientCredentialsOAuth2AuthorizedClientProvider provider =
                new ClientCredentialsOAuth2AuthorizedClientProvider();
        provider.setAccessTokenResponseClient(endpoint);
        return provider;
    }
}
