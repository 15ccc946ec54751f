package io.consort.talent.succession;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.succession.Division;
import io.consort.kernel.succession.Heirs;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.Agreements;
import io.consort.talent.recognition.Recognitions;
import io.consort.talent.researcher.Researchers;
import java.time.LocalDate;

/** What passed from one organisation to another, in every feature. */
public sealed interface SuccessionEvent extends TalentEvent {

    /**
     * An organisation is no more, and another has its place in all that is recorded of it.
     *
     * @param effective the first day without it
     */
    record OrganisationSucceeded(OrganisationId from, OrganisationId to, LocalDate effective)
            implements SuccessionEvent {
        @Override
        public TalentState on(TalentState state, Header header) {
            return state.with(Researchers.of(state).succeeded(from, to, effective))
                    .with(Agreements.of(state).succeeded(from, to))
                    .with(Recognitions.of(state).succeeded(from, to))
                    .with(state.get(Heirs.class).with(from, to));
        }

        @Override
        public Audience audience(TalentState state) {
            return Audience.EVERYONE.or(own -> own.equals(from) || own.equals(to));
        }

        @Override
        public String subject() {
            return "successions/" + from;
        }
    }

    /** What a demerger's plan names passed to another organisation. */
    record OrganisationDemerged(Division division) implements SuccessionEvent {
        @Override
        public TalentState on(TalentState state, Header header) {
            return state.with(Researchers.of(state).divided(division))
                    .with(Agreements.of(state).divided(division))
                    .with(state.get(Heirs.class).with(division));
        }

        @Override
        public Audience audience(TalentState state) {
            return Audience.EVERYONE.or(own -> own.equals(division.from()) || own.equals(division.to()));
        }

        @Override
        public String subject() {
            return "demergers/" + division.demerger();
        }
    }
}
