package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.life.Life;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * The invited organisation itself accepts the charter and becomes a member of the class that it was invited to. Refused with
 * {@code not-invited}, {@code charter-changed} when it names another version than the one in force, {@code before-founding},
 * and {@code memberships-overlap} when an earlier membership of its own has not ended by then.
 *
 * @param charterVersion the version it accepts
 * @param effectiveOn its first day as a member
 */
public record Accede(
        @Meaning(value = "The version of the charter that is accepted", example = "1")
        int charterVersion,

        @Meaning(value = "The first day as a member", example = "1987-08-07")
        LocalDate effectiveOn)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        Charter charter = Charter.of(state);
        Life.of(state).requireBeginnings();
        OrganisationId organisation = Acting.organisation(context);
        Participation before = Members.of(state).find(organisation).orElseGet(() -> Participation.none(organisation));
        Invitation invitation = Invitation.require(state, organisation, context.today());
        requireInForce(charter, charterVersion);
        LocalDate founded = Consortium.require(state).foundation().foundedOn();
        if (effectiveOn.isBefore(founded)) {
            throw DomainException.refused(
                    "before-founding",
                    "The consortium was founded on " + founded + "; nobody is a member from " + effectiveOn + ".");
        }
        before.last().filter(last -> !last.hasEndedBy(effectiveOn)).ifPresent(last -> {
            throw DomainException.refused(
                    "memberships-overlap",
                    organisation + " was a member until "
                            + last.until().map(LocalDate::toString).orElse("now")
                            + "; it cannot be one again from " + effectiveOn + ".");
        });
        return List.of(new MemberAcceded(organisation, invitation.membershipClass(), charter.version(), effectiveOn));
    }

    /** Sees that someone who accepts the charter accepts the one in force. */
    static void requireInForce(Charter charter, int accepted) {
        if (accepted != charter.version()) {
            throw DomainException.conflict(
                    "charter-changed",
                    "Version " + charter.version() + " of the charter is in force, not version " + accepted
                            + "; read it, then accept that one.");
        }
    }
}
