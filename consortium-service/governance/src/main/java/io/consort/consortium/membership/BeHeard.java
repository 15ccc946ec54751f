package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Wording;
import io.consort.consortium.membership.MembershipEvent.MemberHeard;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * A member itself says what others are to know before they decide about it. Refused with {@code not-a-member}.
 *
 * @param statement its own words, which name no person
 */
public record BeHeard(
        @Meaning("Words of the member's own, which name no person")
        String statement) implements Command<ConsortiumState, ConsortiumEvent> {

    private static final int LONGEST = 4_000;

    public BeHeard {
        statement = Wording.require("/statement", statement, LONGEST);
    }

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        OrganisationId organisation = Acting.organisation(context);
        Belonging.require(state, organisation, context.today());
        return List.of(new MemberHeard(organisation, statement));
    }
}
