package io.consort.starter.client;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import io.consort.kernel.identity.ClientKey;
import io.consort.starter.security.IdentityProperties;
import io.consort.starter.web.Peer;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * This service's own access tokens, by its client credentials: one for each service that it asks, which no other accepts. Each is kept
 * until a minute before it expires. The token endpoint
 * is named outright, so that the service starts while the provider is away.
 */
public final class ServiceTokens {

    /** For the identity provider itself, which asks for no audience. */
    private static final String PROVIDER = "identity-provider";

    private final Authentication self;
    private final OAuth2AuthorizedClientService kept;
    private final AuthorizedClientServiceOAuth2AuthorizedClientManager manager;

    /** Tokens for the client that {@code identity} names, asked for with the patience of {@code properties}. */
    public ServiceTokens(IdentityProperties identity, ClientProperties properties) {
        List<ClientRegistration> targets =
                new ArrayList<>(List.of(registration(identity, PROVIDER).build()));
        for (Peer each : Peer.values()) {
            targets.add(registration(identity, each.clientId())
                    .scope(each.clientId())
                    .build());
        }
        InMemoryClientRegistrationRepository registrations = new InMemoryClientRegistrationRepository(targets);
        this.self = new AnonymousAuthenticationToken(
                identity.clientId(), identity.clientId(), AuthorityUtils.createAuthorityList("service"));
        this.kept = new InMemoryOAuth2AuthorizedClientService(registrations);
        this.manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, kept);
        manager.setAuthorizedClientProvider(provider(identity, properties));
    }

    private static ClientRegistration.Builder registration(IdentityProperties identity, String target) {
        return ClientRegistration.withRegistrationId(target)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientId(identity.clientId())
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .tokenUri(identity.tokenUri());
    }

    /**
     * A token that is valid now, and only there.
     *
     * @param target the service that is to be asked with it; empty for the identity provider
     * @throws org.springframework.security.oauth2.core.OAuth2AuthorizationException when the provider gives none
     */
    public String current(Optional<Peer> target) {
        OAuth2AuthorizedClient client = manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(name(target))
                .principal(self)
                .build());
        return Objects.requireNonNull(client, "a client with credentials is always authorised or refused")
                .getAccessToken()
                .getTokenValue();
    }

    /** Lets go of the token, since that service does not accept it any more. */
    public void forget(Optional<Peer> target) {
        kept.removeAuthorizedClient(name(target), self.getName());
    }

    private static String name(Optional<Peer> target) {
        return target.map(Peer::clientId).orElse(PROVIDER);
    }

    private static ClientCredentialsOAuth2AuthorizedClientProvider provider(
            IdentityProperties identity, ClientProperties properties) {
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
        endpoint.addParametersConverter(assertion(identity));
        ClientCredentialsOAuth2AuthorizedClientProvider provider =
                new ClientCredentialsOAuth2AuthorizedClientProvider();
        provider.setAccessTokenResponseClient(endpoint);
        return provider;
    }

    /**
     * What shows who this service is (RFC 7523, 3). It is meant for the provider by its name, which is the issuer: the address at which it
     * is asked from within may be another.
     */
    private static NimbusJwtClientAuthenticationParametersConverter<OAuth2ClientCredentialsGrantRequest> assertion(
            IdentityProperties identity) {
        var converter = new NimbusJwtClientAuthenticationParametersConverter<OAuth2ClientCredentialsGrantRequest>(
                _ -> key(identity));
        converter.setJwtClientAssertionCustomizer(context -> context.getClaims().audience(List.of(identity.issuer())));
        return converter;
    }

    private static JWK key(IdentityProperties identity) {
        ClientKey key = ClientKey.parse(identity.clientKey());
        return new RSAKey.Builder(key.publicKey()).privateKey(key.privateKey()).build();
    }
}
