package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The register.
 *
 * @param byId each organisation by its id
 * @param claims who has what only one can have
 * @param pending those that the identity provider is not known to know
 */
public record Organisations(
        PSortedMap<String, Organisation> byId, PMap<String, OrganisationId> claims, PSet<OrganisationId> pending) {

    /** Nobody yet. */
    public static final Organisations EMPTY =
            new Organisations(TreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty());

    /** The organisation of that id. */
    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /** The head of an organisation's group; the organisation itself where it belongs to none. */
    public OrganisationId headOf(OrganisationId id) {
        OrganisationId head = id;
        Optional<OrganisationId> parent = parent(head);
        while (parent.isPresent()) {
            head = parent.get();
            parent = parent(head);
        }
        return head;
    }

    private Optional<OrganisationId> parent(OrganisationId id) {
        return find(id).map(each -> each.profile().parent());
    }

    /** The register after an event. */
    public Organisations apply(OrganisationEvent event, Header header) {
        return switch (event) {
            case OrganisationRegistered(OrganisationId id, Profile profile) ->
                registered(new Organisation(id, profile, header.time(), null));
            case OrganisationProvisioned(OrganisationId id, String keycloakId) ->
                find(id).map(organisation -> linked(organisation.linked(keycloakId)))
                        .orElse(this);
        };
    }

    private Organisations registered(Organisation organisation) {
        OrganisationId id = organisation.id();
        PMap<String, OrganisationId> claimed = claims;
        for (String claim : Organisation.claims(id, organisation.profile())) {
            claimed = claimed.plus(claim, id);
        }
        return new Organisations(byId.plus(id.value(), organisation), claimed, pending.plus(id));
    }

    private Organisations linked(Organisation organisation) {
        return new Organisations(
                byId.plus(organisation.id().value(), organisation), claims, pending.minus(organisation.id()));
    }
}
