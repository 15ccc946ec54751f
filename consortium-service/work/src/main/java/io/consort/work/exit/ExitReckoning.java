package io.consort.work.exit;

import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import java.util.List;

/** Works out what an exit comes to in the work: nothing so far. Each feature that is to come adds its lines here. */
public final class ExitReckoning {

    private ExitReckoning() {}

    /**
     * What it comes to now.
     *
     * @throws io.consort.kernel.problem.DomainException CONFLICT when the member has left already
     */
    public static ExitPlan<ExitTerms, Void, WorkEvent> of(WorkState state, Leaving<ExitTerms> leaving) {
        Departures.of(state).exits().requireNotLeft(leaving.member());
        return new ExitPlan<>(leaving, List.of(), List.of(), List.of(), List.of());
    }
}
