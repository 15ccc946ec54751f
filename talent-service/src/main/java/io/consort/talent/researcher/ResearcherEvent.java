package io.consort.talent.researcher;

import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.person.Commitment;
import io.consort.talent.person.Pseudonym;
import java.util.List;

/** All that can happen to what is recorded of a researcher. */
public sealed interface ResearcherEvent extends TalentEvent {

    /** Whose record. */
    Pseudonym researcher();

    /** For everyone, and for where the researcher works or worked. */
    @Override
    default Audience audience(TalentState state) {
        return Audience.EVERYONE.or(own -> Researchers.of(state)
                .find(researcher())
                .filter(each -> each.worked(own))
                .isPresent());
    }

    /** A person was registered under a pseudonym. */
    record ResearcherRegistered(Pseudonym researcher, List<Affiliation> affiliations, Consent consent)
            implements ResearcherEvent {
        public ResearcherRegistered {
            affiliations = List.copyOf(affiliations);
        }

        @Override
        public TalentState on(TalentState state, Header header) {
            return state.with(Researchers.of(state).registered(researcher, affiliations, consent));
        }

        @Override
        public String subject() {
            return "researchers/" + researcher;
        }
    }

    /**
     * A researcher's personal data is kept, and this stands for it. It changes nothing of the researcher as others see them,
     * so it is about the data.
     */
    record PersonalDataCommitted(Pseudonym researcher, Commitment commitment) implements ResearcherEvent {
        @Override
        public TalentState on(TalentState state, Header header) {
            return state.with(Researchers.of(state).committed(researcher, commitment));
        }

        @Override
        public String subject() {
            return "researchers/" + researcher + "/personal-data";
        }
    }

    /** A step of forgetting a person. */
    sealed interface Forgetting extends ResearcherEvent {}

    /** A person is to be forgotten. From here on nothing personal is shown, whether or not it is gone yet. */
    record ErasureOrdered(Pseudonym researcher, Ground ground) implements Forgetting {
        @Override
        public TalentState on(TalentState state, Header header) {
            return state.with(Researchers.of(state).erasureOrdered(researcher));
        }

        @Override
        public String subject() {
            return "researchers/" + researcher;
        }
    }

    /** The personal data is gone. */
    record PersonErased(Pseudonym researcher) implements Forgetting {
        @Override
        public TalentState on(TalentState state, Header header) {
            return state.with(Researchers.of(state).erased(researcher));
        }

        @Override
        public String subject() {
            return "researchers/" + researcher;
        }
    }
}
