package io.consort.consortium.organisation;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.DemergerCarried;
import io.consort.consortium.organisation.OrganisationEvent.FederationEstablished;
import io.consort.consortium.organisation.OrganisationEvent.FederationRequested;
import io.consort.consortium.organisation.OrganisationEvent.GroupJoined;
import io.consort.consortium.organisation.OrganisationEvent.GroupLeft;
import io.consort.consortium.organisation.OrganisationEvent.OnboardingFailed;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationDemerged;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationIdentified;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationProvisioned;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRegistered;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRenamed;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationSucceeded;
import io.consort.consortium.organisation.OrganisationEvent.PersonChanged;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvitationEnded;
import io.consort.consortium.organisation.OrganisationEvent.PersonInvited;
import io.consort.consortium.organisation.OrganisationEvent.SuccessionCarried;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.outbox.Fault;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.DemergerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The register.
 *
 * @param byId each organisation by its id
 * @param claims who has what only one can have
 * @param links who belongs to whom, the other way round
 * @param unfinished what is still to be done
 * @param invitations who was asked to be one of an organisation's people, and has not answered
 */
public record Organisations(
        PSortedMap<String, Organisation> byId,
        PMap<String, OrganisationId> claims,
        Links links,
        Unfinished unfinished,
        PersonInvitations invitations) {

    /** Nobody yet. */
    public static final Organisations EMPTY = new Organisations(
            TreePMap.empty(), HashTreePMap.empty(), Links.NONE, Unfinished.NOTHING, PersonInvitations.NONE);

    /** As a state has them. */
    public static Organisations of(ConsortiumState state) {
        return state.get(Organisations.class);
    }

    /** The organisation of that id. */
    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    /**
     * The organisation of that id.
     *
     * @throws DomainException NOT_FOUND when it is not on the register
     */
    public Organisation require(OrganisationId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("organisation", id));
    }

    /**
     * The organisation of that id, while it exists.
     *
     * @throws DomainException NOT_FOUND when it is not on the register; CONFLICT {@code organisation-succeeded} when it is no
     *     more on a date
     */
    Organisation requireOn(OrganisationId id, LocalDate date) {
        Organisation organisation = require(id);
        Succession succession = organisation.chronicle().succession();
        if (succession != null && succession.isEffective(date)) {
            throw DomainException.conflict(
                    "organisation-succeeded",
                    "The organisation " + id + " is no more since " + succession.effectiveOn() + "; "
                            + succession.successors() + " stand in its place.");
        }
        return organisation;
    }

    /**
     * Sees that no other has what only one can have.
     *
     * @throws DomainException CONFLICT {@code identifier-taken}
     */
    void requireUnclaimed(OrganisationId id, List<String> wanted) {
        for (String claim : wanted) {
            OrganisationId holder = claims.get(claim);
            if (holder != null && !holder.equals(id)) {
                throw DomainException.conflict(
                        "identifier-taken", "The " + claim + " belongs to the organisation " + holder + " already.");
            }
        }
    }

    /** Whose people's addresses end in a domain; where it lies under several that are held, the longest decides. */
    public Optional<OrganisationId> holder(InternetDomain domain) {
        String at = domain.value();
        while (!claims.containsKey("domain " + at) && at.contains(".")) {
            at = at.substring(at.indexOf('.') + 1);
        }
        return Optional.ofNullable(claims.get("domain " + at));
    }

    /** Whether an organisation is on the register and exists on a date. */
    public boolean exists(OrganisationId id, LocalDate on) {
        return find(id).filter(each -> !each.chronicle().isOver(on)).isPresent();
    }

    /** Who belongs to whose group. */
    public Groups groups() {
        return new Groups(this);
    }

    /** Those that the identity provider is not known to know. */
    public PSet<OrganisationId> pending() {
        return unfinished.links();
    }

    /** The register after an event. */
    public Organisations apply(OrganisationEvent event, Header header) {
        OrganisationId id = event.organisation();
        return switch (event) {
            case OrganisationRegistered(var _, Profile profile) ->
                registered(Organisation.registered(id, profile, header.time()));
            case OrganisationProvisioned(var _, String keycloakId) ->
                onboarded(id, each -> each.linked(keycloakId)).with(unfinished.linked(id));
            case FederationRequested(var _, Federation federation) ->
                onboarded(id, each -> each.requested(federation)).with(unfinished.federating(id));
            case FederationEstablished _ ->
                onboarded(id, Onboarding::established).with(unfinished.federated(id));
            case OnboardingFailed(var _, OnboardingStep step, String slug, String reason) ->
                onboarded(id, each -> each.failed(new OnboardingFault(step, new Fault(slug, reason), header.time())));
            case PersonChanged(var _, var person, PersonChange change) ->
                changed(id, each -> each.with(each.people().apply(person, change)));
            case PersonInvited(var _, InvitationId invitation, boolean administrator) ->
                with(invitations.with(new PersonInvitation(invitation, id, administrator, header.time())));
            case PersonInvitationEnded(var _, InvitationId invitation, var _) -> with(invitations.without(invitation));
            case GroupJoined(var _, OrganisationId parent, LocalDate from) ->
                told(id, each -> each.joined(new Belonging(parent, from, null))).with(links.joined(id, parent));
            case GroupLeft(var _, LocalDate on) -> told(id, each -> each.left(on));
            case OrganisationRenamed(var _, String name, LocalDate from) ->
                told(id, each -> each.renamed(new LegalName(name, from)));
            case OrganisationIdentified(var _, Identifiers identifiers) ->
                find(id).map(each -> identified(each, identifiers)).orElse(this);
            case OrganisationSucceeded(var _, Succession succession) -> succeeded(id, succession);
            case SuccessionCarried _ -> with(unfinished.carried(id));
            case OrganisationDemerged demerged ->
                with(links.with(demerged)).with(unfinished.demerged(demerged.demerger()));
            case DemergerCarried(var _, DemergerId demerger) -> with(unfinished.carried(demerger));
        };
    }

    private Organisations registered(Organisation organisation) {
        OrganisationId id = organisation.id();
        PMap<String, OrganisationId> claimed = claims;
        for (String claim : Organisation.claims(id, organisation.profile())) {
            claimed = claimed.plus(claim, id);
        }
        OrganisationId parent = organisation.profile().parent();
        return new Organisations(
                byId.plus(id.value(), organisation),
                claimed,
                parent == null ? links : links.joined(id, parent),
                unfinished.registered(id),
                invitations);
    }

    private Organisations identified(Organisation before, Identifiers identifiers) {
        PMap<String, OrganisationId> claimed =
                claims.minusAll(before.profile().identifiers().claims());
        for (String claim : identifiers.claims()) {
            claimed = claimed.plus(claim, before.id());
        }
        return new Organisations(
                byId.plus(before.id().value(), before.with(identifiers)), claimed, links, unfinished, invitations);
    }

    private Organisations succeeded(OrganisationId id, Succession succession) {
        return told(id, each -> each.succeeded(succession))
                .with(links.succeeded(id, succession))
                .with(unfinished.succeeded(id));
    }

    private Organisations told(OrganisationId id, UnaryOperator<Chronicle> change) {
        return changed(id, each -> each.with(change.apply(each.chronicle())));
    }

    private Organisations onboarded(OrganisationId id, UnaryOperator<Onboarding> change) {
        return changed(id, each -> each.with(change.apply(each.onboarding())));
    }

    private Organisations changed(OrganisationId id, UnaryOperator<Organisation> change) {
        return find(id).map(each -> new Organisations(
                        byId.plus(id.value(), change.apply(each)), claims, links, unfinished, invitations))
                .orElse(this);
    }

    private Organisations with(Links next) {
        return new Organisations(byId, claims, next, unfinished, invitations);
    }

    private Organisations with(Unfinished next) {
        return new Organisations(byId, claims, links, next, invitations);
    }

    private Organisations with(PersonInvitations next) {
        return new Organisations(byId, claims, links, unfinished, next);
    }
}
