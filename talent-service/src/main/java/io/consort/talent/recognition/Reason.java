package io.consort.talent.recognition;

import io.consort.kernel.identity.OrganisationId;
import io.consort.talent.agreement.AgreementId;
import io.consort.talent.agreement.Title;
import java.time.LocalDate;

/** Why a title is not recognised, with the facts that this rests on. */
public sealed interface Reason {

    /** The reason in a sentence. */
    String sentence();

    /** The two organisations have no agreement. */
    record NoAgreement(OrganisationId home, OrganisationId host) implements Reason {
        @Override
        public String sentence() {
            return "There is no agreement by which " + host + " recognises titles of " + home + ".";
        }
    }

    /** They have one, of which no version that both have signed holds on the day. */
    record NotInForce(AgreementId agreement, LocalDate on) implements Reason {
        @Override
        public String sentence() {
            return "No version of agreement " + agreement + " that both parties have signed is in force on " + on + ".";
        }
    }

    /** The agreement says nothing of the title. */
    record TitleNotMapped(AgreementId agreement, int version, Title title) implements Reason {
        @Override
        public String sentence() {
            return "Version " + version + " of agreement " + agreement + " does not map the title " + title + ".";
        }
    }

    /** The agreement leaves it to people, so it cannot be recognised automatically. */
    record AssessmentRequired(AgreementId agreement, int version, Title title) implements Reason {
        @Override
        public String sentence() {
            return "Version " + version + " of agreement " + agreement + " leaves the title " + title
                    + " to an assessment, so it is not recognised automatically.";
        }
    }
}
