package io.consort.finance.exit;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.DuesCreditId;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;

/** Works out what an exit comes to in the books. */
public final class ExitReckoning {

    private ExitReckoning() {}

    /**
     * Looks at all invoices, grants and accounts, which an exit may take its time for.
     *
     * @throws io.consort.kernel.problem.DomainException CONFLICT when the member has left already
     */
    public static ExitPlan<ExitTerms, DuesCreditId, FinanceEvent> of(FinanceState state, Leaving<ExitTerms> leaving) {
        ExitEvent.exits(state).requireNotLeft(leaving.member());
        Course course = new Course(leaving, state);
        DuesPart.add(course);
        ReceiptsPart.add(course);
        GrantsPart.add(course); // after the dues, since what is given back of them is matched no longer
        AccountsPart.add(course);
        return course.plan();
    }
}
