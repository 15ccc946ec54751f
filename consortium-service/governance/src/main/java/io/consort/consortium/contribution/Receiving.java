package io.consort.consortium.contribution;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.Acting;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;

/** Who answers what is contributed. */
final class Receiving {

    private Receiving() {}

    /**
     * A contribution that the actor has received.
     *
     * @throws DomainException FORBIDDEN {@code not-the-receiver}
     */
    static RecordedContribution require(ConsortiumState state, ContributionId id, Context context) {
        RecordedContribution recorded = Contributions.of(state).require(id);
        if (!recorded.contribution().receiver().equals(Acting.organisation(context))) {
            throw DomainException.forbidden(
                    "not-the-receiver",
                    "What is contributed is accepted or declined by who has received it: "
                            + recorded.contribution().receiver() + ".");
        }
        return recorded;
    }
}
