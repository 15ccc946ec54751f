package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.right.RightEvent.AccessAnswered;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * Refuses access, with a reason. Asked by who owns the asset when the access would begin, or today where that day has
 * passed.
 *
 * @param request which request
 * @param owner who refuses
 * @param ground why
 */
public record RefuseAccess(
        AccessRequestId request,

        @Meaning(value = "An owner of the asset", example = "ibm")
        OrganisationId owner,

        RefusalGround ground)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        AccessRequest asked = AccessRequests.of(state).require(request);
        LocalDate begin = asked.begins(context.today());
        boolean owns =
                Titles.of(state).require(asked.asset()).share(owner, begin).signum() > 0;
        return Mandate.requireOwn(
                context,
                Capacity.OWNER,
                owns ? List.of(owner) : List.of(),
                "not-an-owner",
                "Access to " + asked.asset() + " is refused by one of its owners on " + begin
                        + ", itself or by a resolution"
                        + (owns ? "." : "; " + owner + " is none."));
    }

    @Override
    public List<AccessAnswered> decide(IpLedgerState state, Context context) {
        AccessRequest asked = AccessRequests.of(state).require(request);
        asked.requireOpen();
        if (ground == RefusalGround.TERMS_NOT_FAIR
                && AccessRule.of(state).price(asked.terms().kind()) == AccessPrice.ROYALTY_FREE) {
            throw DomainException.refused(
                    "access-is-free",
                    "By " + AccessRule.of(state).source()
                            + " this access is free of royalties: that nothing fair is offered is no ground.");
        }
        return List.of(new AccessAnswered(request, new AccessAnswer.Refused(owner, ground)));
    }
}
