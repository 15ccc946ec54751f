package io.consort.consortium.organisation.client;

import feign.FeignException;
import io.consort.consortium.organisation.Federation;
import io.consort.consortium.organisation.IdentityProvider;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.Secret;
import io.consort.consortium.organisation.client.KeycloakApi.Domain;
import io.consort.consortium.organisation.client.KeycloakApi.NewOrganization;
import io.consort.consortium.organisation.client.KeycloakApi.Organization;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.client.ServiceClient;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.security.IdentityProperties;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak's organisations. The alias is the organisation's id and, since Keycloak finds by name but not by alias, its name as
 * well; the legal name is its description. An organisation that someone made by hand under the alias is taken as it is.
 */
public final class KeycloakOrganisations implements IdentityProvider {

    private static final int PAGE = 100;

    private final ServiceClient<KeycloakApi> keycloak;
    private final KeycloakFederations federations;

    /** Those of the realm that {@code identity} names, kept by this service's own account there. */
    public KeycloakOrganisations(ServiceClients clients, IdentityProperties identity) {
        URI realm = URI.create(identity.uri() + "/admin/realms/" + identity.realm());
        this.keycloak = clients.client("keycloak", realm, KeycloakApi.class);
        this.federations = new KeycloakFederations(keycloak);
    }

    @Override
    public String link(Organisation organisation) {
        String alias = organisation.id().value();
        return named(alias)
                .or(() -> isCreated(organisation) ? named(alias) : anywhere(alias))
                .orElseThrow(() -> DomainException.conflict(
                        "identity-conflict",
                        "The identity provider refuses the organisation " + alias
                                + ": perhaps another one has its name or one of its domains."));
    }

    @Override
    public void federate(Organisation organisation, Federation federation, @Nullable Secret secret) {
        federations.federate(organisation, federation, secret);
    }

    @Override
    public boolean isFederated(Organisation organisation, Federation federation) {
        return federations.isFederated(organisation, federation);
    }

    private Optional<String> named(String alias) {
        return idOf(alias, keycloak.ask(api -> api.named(alias)));
    }

    /** False where Keycloak refuses it, perhaps since there is one under that alias already. */
    private boolean isCreated(Organisation organisation) {
        NewOrganization wanted = representation(organisation);
        return keycloak.tell(api -> {
            try {
                api.create(wanted);
                return true;
            } catch (FeignException.Conflict | FeignException.BadRequest refused) {
                return false;
            }
        });
    }

    /** By alias alone, through all there are. */
    private Optional<String> anywhere(String alias) {
        for (int first = 0; ; first += PAGE) {
            int from = first;
            List<Organization> page = keycloak.ask(api -> api.page(from, PAGE));
            Optional<String> found = idOf(alias, page);
            if (found.isPresent() || page.size() < PAGE) {
                return found;
            }
        }
    }

    private static Optional<String> idOf(String alias, List<Organization> among) {
        return among.stream()
                .filter(each -> each.alias().equals(alias))
                .map(Organization::id)
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
