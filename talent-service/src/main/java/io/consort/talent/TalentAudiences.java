package io.consort.talent;

import io.consort.kernel.ledger.Audience;
import java.time.Instant;

/**
 * Whom each entry of a talent ledger concerns. No entry tells who a person is, and what organisations recognise is for everyone
 * who may read the ledger; the account of an exit is for who leaves.
 */
final class TalentAudiences {

    private TalentAudiences() {}

    static Audience of(TalentState state, TalentEvent event, Instant now) {
        return switch (event) {
            case TalentEvent.ResearcherRegistered _, TalentEvent.PersonalDataCommitted _ -> Audience.EVERYONE;
            case TalentEvent.Forgetting _ -> Audience.EVERYONE;
            case TalentEvent.AgreementProposed _, TalentEvent.AgreementAccepted _ -> Audience.EVERYONE;
            case TalentEvent.ProposalLapsed _, TalentEvent.ProposalReopened _ -> Audience.EVERYONE;
            case TalentEvent.RecognitionDecided _ -> Audience.EVERYONE;
            case TalentEvent.ExitRecorded recorded -> recorded.audience(state.exits());
            case TalentEvent.LedgerClosureChanged _ -> Audience.EVERYONE_EVER;
            case TalentEvent.OrganisationSucceeded _, TalentEvent.OrganisationDemerged _ -> Audience.EVERYONE;
            case TalentEvent.ReliedOn _ -> Audience.EVERYONE; // as it is in the ledger that it is of
            case TalentEvent.ActOfTwo _ -> Audience.EVERYONE; // which act, and not on which terms
            case TalentEvent.WitnessChanged _ -> Audience.EVERYONE;
        };
    }
}
