package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.RenewalRule;
import io.consort.consortium.life.Life;
import io.consort.consortium.membership.MembershipEvent.MembershipRenewed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * A member itself goes on for another term, which begins when the one before it ends, and accepts the charter in force. It can
 * do so once for each term, until the grace is over. Refused with {@code no-renewal} where memberships last until notice,
 * {@code not-a-member}, {@code charter-changed}, {@code notice-already-given}, {@code renewed-already}.
 *
 * @param charterVersion the version it accepts
 */
public record Renew(
        @Meaning(value = "The version of the charter that is accepted", example = "1")
        int charterVersion) implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        Charter charter = Charter.of(state);
        Life.of(state).requireBeginnings();
        OrganisationId organisation = Acting.organisation(context);
        RenewalRule rule = charter.renewal()
                .orElseThrow(() -> DomainException.refused(
                        "no-renewal",
                        "Version " + charter.version() + " of the charter has memberships last until notice."));
        Membership membership = Belonging.require(state, organisation, context.today());
        Accede.requireInForce(charter, charterVersion);
        Notice notice = membership.notice();
        if (notice != null) {
            throw DomainException.conflict(
                    "notice-already-given",
                    organisation + " gave notice on " + notice.givenOn() + " and leaves on " + notice.effectiveOn()
                            + ".");
        }
        LocalDate ends = membership.term().map(Term::endsOn).orElseThrow();
        if (ends.isAfter(context.today().plusMonths(rule.termMonths()))) {
            throw DomainException.conflict(
                    "renewed-already", organisation + " is a member until " + ends + ", which is more than a term.");
        }
        LocalDate next = ends.plusMonths(rule.termMonths());
        return List.of(new MembershipRenewed(organisation, charter.version(), next, next.plusDays(rule.graceDays())));
    }
}
