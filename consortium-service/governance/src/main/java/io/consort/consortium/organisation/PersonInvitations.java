package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The invitations of persons, of all organisations.
 *
 * @param made how many there ever were, which numbers the next one
 * @param open those that nobody has answered, by id; one whose time is over may be among them until the next one is made
 */
public record PersonInvitations(long made, PSortedMap<String, PersonInvitation> open) {

    static final PersonInvitations NONE = new PersonInvitations(0, TreePMap.empty());

    /** One that can still be answered. */
    public Optional<PersonInvitation> find(InvitationId id, Instant now) {
        return Optional.ofNullable(open.get(id.value())).filter(each -> !each.isOver(now));
    }

    /** Those of an organisation that can still be answered. */
    public List<PersonInvitation> of(OrganisationId organisation, Instant now) {
        return open.values().stream()
                .filter(each -> each.organisation().equals(organisation) && !each.isOver(now))
                .toList();
    }

    /**
     * One that can still be answered.
     *
     * @throws DomainException NOT_FOUND when there is none
     */
    PersonInvitation require(InvitationId id, Instant now) {
        return find(id, now).orElseThrow(() -> DomainException.notFound("invitation", id));
    }

    PersonInvitations with(PersonInvitation next) {
        PSortedMap<String, PersonInvitation> kept = open;
        for (PersonInvitation each : open.values()) {
            if (each.isOver(next.at())) {
                kept = kept.minus(each.id().value());
            }
        }
        return new PersonInvitations(made + 1, kept.plus(next.id().value(), next));
    }

    PersonInvitations without(InvitationId id) {
        return new PersonInvitations(made, open.minus(id.value()));
    }
}
