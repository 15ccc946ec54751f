package io.consort.consortium.organisation.client;

import feign.FeignException;
import io.consort.consortium.organisation.Federation;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.Secret;
import io.consort.consortium.organisation.client.KeycloakApi.Broker;
import io.consort.consortium.organisation.client.KeycloakApi.ConfigSource;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.client.ServiceClient;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Organisations' own providers, as Keycloak brokers them: each under its organisation's alias, hidden from the sign-in form, found
 * by the domain of a person's address. An address that such a provider names is not taken as proven, so that no organisation can
 * sign in another one's people.
 */
final class KeycloakFederations {

    /** Set last, so that a link that has it is complete. */
    private static final String COMPLETE = "consort.address";

    private static final String SECRET = "clientSecret";

    private final ServiceClient<KeycloakApi> keycloak;

    KeycloakFederations(ServiceClient<KeycloakApi> keycloak) {
        this.keycloak = keycloak;
    }

    /** Each step may be repeated; the last one marks the link as complete. */
    void federate(Organisation organisation, Federation federation, @Nullable Secret secret) {
        String alias = organisation.id().value();
        Map<String, String> config = config(federation, secret);
        if (find(alias).isPresent()) {
            update(alias, federation, config);
        } else {
            create(alias, federation, config);
        }
        link(Objects.requireNonNull(organisation.keycloakId()), alias);
        config.putAll(routing(organisation, federation));
        update(alias, federation, config);
    }

    boolean isFederated(Organisation organisation, Federation federation) {
        String alias = organisation.id().value();
        String id = Objects.requireNonNull(organisation.keycloakId());
        return keycloak.ask(api -> api.brokersOf(id)).stream()
                .anyMatch(each -> each.alias().equals(alias)
                        && federation.address().equals(each.config().get(COMPLETE))
                        && Objects.equals(federation.clientId(), each.config().get("clientId")));
    }

    private Optional<Broker> find(String alias) {
        return keycloak.ask(api -> {
            try {
                return Optional.of(api.broker(alias));
            } catch (FeignException.NotFound none) {
                return Optional.empty();
            }
        });
    }

    private void create(String alias, Federation federation, Map<String, String> config) {
        keycloak.tell(api -> {
            api.createBroker(broker(alias, federation, config, null));
            return true;
        });
    }

    /** What Keycloak itself keeps with it, such as whose it is, is sent back as it was. */
    private void update(String alias, Federation federation, Map<String, String> config) {
        Broker before = keycloak.ask(api -> api.broker(alias));
        Map<String, String> merged = new HashMap<>(before.config());
        merged.putAll(config);
        keycloak.tell(api -> {
            api.updateBroker(alias, broker(alias, federation, merged, before));
            return true;
        });
    }

    private void link(String organisation, String alias) {
        if (keycloak.ask(api -> api.brokersOf(organisation)).stream()
                .anyMatch(each -> each.alias().equals(alias))) {
            return;
        }
        keycloak.tell(api -> {
            api.linkBroker(organisation, alias);
            return true;
        });
    }

    private Map<String, String> config(Federation federation, @Nullable Secret secret) {
        Map<String, String> config = new HashMap<>(metadata(federation));
        switch (federation.protocol()) {
            case OIDC -> {
                config.put("clientId", Objects.requireNonNull(federation.clientId()));
                config.put("clientAuthMethod", "client_secret_post");
                config.put("defaultScope", "openid profile email");
                config.put("pkceEnabled", "true");
                config.put("pkceMethod", "S256");
                if (secret != null) {
                    config.put(SECRET, secret.value());
                }
            }
            case SAML -> config.put("wantAssertionsSigned", "true");
        }
        config.put("syncMode", "IMPORT");
        return config;
    }

    /** Keycloak itself reads the other provider's metadata, from where it will speak to it later. */
    private Map<String, String> metadata(Federation federation) {
        return keycloak.tell(api -> {
            try {
                return api.importConfig(new ConfigSource(protocol(federation), federation.address()));
            } catch (FeignException.BadRequest | FeignException.InternalServerError unreadable) {
                throw DomainException.refused(
                        "federation-refused",
                        "The identity provider cannot read metadata of the kind " + protocol(federation) + " at "
                                + federation.address() + ".");
            }
        });
    }

    private static Map<String, String> routing(Organisation organisation, Federation federation) {
        Map<String, String> routing = new HashMap<>();
        List<String> domains = organisation.profile().domains().stream()
                .map(each -> each.value())
                .toList();
        if (!domains.isEmpty()) {
            routing.put("kc.org.domain", domains.size() == 1 ? domains.getFirst() : "ANY");
            routing.put("kc.org.broker.redirect.mode.email-matches", "true");
        }
        routing.put(COMPLETE, federation.address());
        return routing;
    }

    private static Broker broker(
            String alias, Federation federation, Map<String, String> config, @Nullable Broker before) {
        return new Broker(
                alias,
                before == null ? null : before.internalId(),
                protocol(federation),
                true,
                true,
                false,
                before == null ? null : before.organizationId(),
                config);
    }

    private static String protocol(Federation federation) {
        return federation.protocol().name().toLowerCase(Locale.ROOT);
    }
}
