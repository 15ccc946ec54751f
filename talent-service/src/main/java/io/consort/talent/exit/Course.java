package io.consort.talent.exit;

import io.consort.kernel.exit.ExitCourse;
import io.consort.kernel.exit.Leaving;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;

/** The course of an exit through a talent ledger. */
final class Course extends ExitCourse<TalentState, TalentEvent, ExitTerms, LapsedProposal> {

    Course(Leaving<ExitTerms> leaving, TalentState state) {
        super(TalentState::after, state, leaving);
    }
}
