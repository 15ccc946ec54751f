package io.consort.finance.exit;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.dues.DuesCreditId;
import io.consort.kernel.exit.ExitCourse;
import io.consort.kernel.exit.Leaving;

/** The course of an exit through the books. */
final class Course extends ExitCourse<FinanceState, FinanceEvent, ExitTerms, DuesCreditId> {

    private final FinanceState before;

    Course(Leaving<ExitTerms> leaving, FinanceState before) {
        super(FinanceState::after, before, leaving);
        this.before = before;
    }

    /** The books as they are without the exit. */
    FinanceState before() {
        return before;
    }
}
