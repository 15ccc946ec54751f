package io.consort.talent.exit;

import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;

/** Works out what an exit comes to among people and their titles. */
public final class ExitReckoning {

    private ExitReckoning() {}

    /**
     * Looks at all agreements, recognitions and researchers, which an exit may take its time for.
     *
     * @throws io.consort.kernel.problem.DomainException CONFLICT when the member has left already
     */
    public static ExitPlan<ExitTerms, LapsedProposal, TalentEvent> of(TalentState state, Leaving<ExitTerms> leaving) {
        ExitEvent.exits(state).requireNotLeft(leaving.member());
        Course course = new Course(leaving, state);
        AgreementsPart.add(course);
        RecognitionsPart.add(course);
        ResearchersPart.add(course);
        return course.plan();
    }
}
