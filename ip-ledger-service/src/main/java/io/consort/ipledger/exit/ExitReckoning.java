package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;

/** Works out what an exit comes to. */
public final class ExitReckoning {

    private ExitReckoning() {}

    /**
     * Looks at all that is recorded of the member, which an exit may take its time for.
     *
     * @throws io.consort.kernel.problem.DomainException CONFLICT when the member has left already
     */
    public static ExitPlan<ExitTerms, Effect, IpLedgerEvent> of(IpLedgerState state, Leaving<ExitTerms> leaving) {
        ExitEvent.exits(state).requireNotLeft(leaving.member());
        Course course = new Course(leaving, state);
        RightsPart.add(course); // first, since what it ends makes room for licences back
        RequestsPart.add(course);
        TitlePart.add(course);
        PledgesPart.add(course);
        NoticesPart.add(course);
        MoneyPart.add(course);
        DutiesPart.add(course);
        return course.plan();
    }
}
