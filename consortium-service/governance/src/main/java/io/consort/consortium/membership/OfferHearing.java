package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.membership.MembershipEvent.HearingOffered;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells a member what is held against it and invites it to be heard, without which it is not expelled for a breach. Refused with
 * {@code not-a-member}, {@code hearing-too-short}.
 *
 * @param reason what is held against it
 * @param until the first day on which others may decide without having heard it
 */
public record OfferHearing(
        OrganisationId organisation,

        @Meaning(value = "What is held against the member", example = "It has shown results to a third party.")
        String reason,

        @Meaning("The first day on which others may decide without having heard it")
        LocalDate until)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public OfferHearing {
        reason = Wording.require("/reason", reason, Suspend.LONGEST_REASON);
    }

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        Belonging.require(state, organisation, context.today());
        int days = Charter.of(state).deadlines().hearing();
        LocalDate earliest = context.today().plusDays(days);
        if (until.isBefore(earliest)) {
            throw DomainException.refused(
                    "hearing-too-short",
                    "A member has " + days + " days to be heard: until " + earliest + " at least.");
        }
        return List.of(new HearingOffered(organisation, Charter.of(state).version(), reason, until));
    }
}
