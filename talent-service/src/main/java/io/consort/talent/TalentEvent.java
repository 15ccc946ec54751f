package io.consort.talent;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Event;
import io.consort.talent.agreement.AgreementId;
import io.consort.talent.agreement.Terms;
import io.consort.talent.person.Commitment;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.recognition.Award;
import io.consort.talent.recognition.Reason;
import io.consort.talent.recognition.RecognitionId;
import io.consort.talent.recognition.Sought;
import io.consort.talent.researcher.Affiliation;
import io.consort.talent.researcher.Consent;
import io.consort.talent.researcher.Ground;
import java.util.List;

/**
 * All that can be recorded about a consortium's people. In one file, so that a reader sees the whole list, and that nothing
 * in it tells who a person is.
 */
public sealed interface TalentEvent extends Event {

    /** A person was registered under a pseudonym. */
    record ResearcherRegistered(Pseudonym researcher, List<Affiliation> affiliations, Consent consent)
            implements TalentEvent {
        public ResearcherRegistered {
            affiliations = List.copyOf(affiliations);
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
    record PersonalDataCommitted(Pseudonym researcher, Commitment commitment) implements TalentEvent {
        @Override
        public String subject() {
            return "researchers/" + researcher + "/personal-data";
        }
    }

    /** A person is to be forgotten. From here on nothing personal is shown, whether or not it is gone yet. */
    record ErasureOrdered(Pseudonym researcher, Ground ground) implements TalentEvent {
        @Override
        public String subject() {
            return "researchers/" + researcher;
        }
    }

    /** The personal data is gone. */
    record PersonErased(Pseudonym researcher) implements TalentEvent {
        @Override
        public String subject() {
            return "researchers/" + researcher;
        }
    }

    /** One party proposed a version of an agreement. */
    record AgreementProposed(
            AgreementId agreement,
            int version,
            OrganisationId home,
            OrganisationId host,
            Terms terms,
            OrganisationId proposedBy)
            implements TalentEvent {
        @Override
        public String subject() {
            return "agreements/" + agreement;
        }
    }

    /** The other party accepted it, so that both have signed. */
    record AgreementAccepted(AgreementId agreement, int version, OrganisationId acceptedBy) implements TalentEvent {
        @Override
        public String subject() {
            return "agreements/" + agreement;
        }
    }

    /** A request for recognition was decided. */
    sealed interface RecognitionDecided extends TalentEvent {}

    /** A title was recognised, under an agreement. */
    record RecognitionGranted(RecognitionId recognition, Sought sought, Award award) implements RecognitionDecided {
        @Override
        public String subject() {
            return "recognitions/" + recognition;
        }
    }

    /** A title was not recognised, for a reason. */
    record RecognitionRefused(RecognitionId recognition, Sought sought, Reason reason) implements RecognitionDecided {
        @Override
        public String subject() {
            return "recognitions/" + recognition;
        }
    }
}
