package io.consort.consortium.organisation.client;

import feign.Feign;
import feign.FeignException;
import feign.Request;
import feign.Retryer;
import io.consort.consortium.organisation.IdentityProvider;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.client.KeycloakApi.Domain;
import io.consort.consortium.organisation.client.KeycloakApi.NewOrganization;
import io.consort.consortium.organisation.client.KeycloakApi.Organization;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.security.IdentityProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keycloak's organisations. The alias is the organisation's id and, since Keycloak finds by name but not by alias, its name as
 * well; the legal name is its description. An organisation that someone made by hand under the alias is taken as it is. Tries
 * each call once: the process that asks comes again.
 */
public final class KeycloakOrganisations implements IdentityProvider {

    private static final int PAGE = 100;

    private final KeycloakApi api;
    private final KeycloakToken token;
    private final String realm;

    private KeycloakOrganisations(KeycloakApi api, KeycloakToken token, String realm) {
        this.api = api;
        this.token = token;
        this.realm = realm;
    }

    /**
     * Keycloak at an address.
     *
     * @param patience how long one call may take
     */
    public static KeycloakOrganisations at(IdentityProperties identity, Duration patience, Clock clock) {
        KeycloakApi api = Feign.builder()
                .encoder(new KeycloakJson())
                .decoder(new KeycloakJson())
                .retryer(Retryer.NEVER_RETRY)
                .options(new Request.Options(patience, patience, false))
                .target(KeycloakApi.class, identity.uri());
        return new KeycloakOrganisations(api, new KeycloakToken(api, identity, clock), identity.realm());
    }

    @Override
    public String link(Organisation organisation) {
        String alias = organisation.id().value();
        try {
            return named(alias)
                    .or(() -> created(organisation))
                    .orElseThrow(() -> DomainException.conflict(
                            "identity-conflict",
                            "The identity provider refuses the organisation " + alias
                                    + ": another one has its name or one of its domains."));
        } catch (FeignException.BadRequest refused) {
            throw DomainException.conflict(
                    "identity-conflict", "The identity provider refuses the organisation " + alias + ".");
        } catch (FeignException failure) {
            if (failure.status() == 401) {
                token.drop();
            }
            throw DomainException.unavailable(
                    "identity-unavailable", "The identity provider does not answer as it should: " + reason(failure));
        }
    }

    private static String reason(FeignException failure) {
        return failure.status() > 0 ? "status " + failure.status() + "." : "no usable answer.";
    }

    private Optional<String> named(String alias) {
        return idOf(alias, api.named(realm, token.get(), alias));
    }

    /** The new organisation's id; where Keycloak says there is one already, that one's, whatever its name. */
    private Optional<String> created(Organisation organisation) {
        String alias = organisation.id().value();
        try {
            api.create(realm, token.get(), representation(organisation));
            return named(alias);
        } catch (FeignException.Conflict exists) {
            return anywhere(alias);
        }
    }

    private Optional<String> anywhere(String alias) {
        for (int first = 0; ; first += PAGE) {
            List<Organization> page = api.page(realm, token.get(), first, PAGE);
            Optional<String> found = idOf(alias, page);
            if (found.isPresent() || page.size() < PAGE) {
                return found;
            }
        }
    }

    private static Optional<String> idOf(String alias, List<Organization> among) {
        return among.stream()
                .filter(each -> alias.equals(each.alias()))
                .flatMap(each -> Optional.ofNullable(each.id()).stream())
                .findFirst();
    }

    private static NewOrganization representation(Organisation organisation) {
        String alias = organisation.id().value();
        return new NewOrganization(
                alias,
                alias,
                true,
                organisation.profile().legalName(),
                organisation.profile().domains().stream()
                        .map(domain -> new Domain(domain.value(), false))
                        .toList(),
                Map.of("country", List.of(organisation.profile().country().value())));
    }
}
