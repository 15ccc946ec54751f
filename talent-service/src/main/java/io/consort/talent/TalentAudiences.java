package io.consort.talent;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.talent.agreement.AgreementId;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.recognition.Sought;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * Whom each entry of a talent ledger concerns. No entry tells who a person is, and what organisations recognise is for everyone
 * who may read the ledger; what is between some organisations, or about who works there, is besides for them when they have left. The account of an
 * exit is for who leaves.
 */
final class TalentAudiences {

    private TalentAudiences() {}

    static Audience of(TalentState state, TalentEvent event, Instant now) {
        return switch (event) {
            case TalentEvent.ResearcherRegistered registered -> working(state, registered.researcher());
            case TalentEvent.PersonalDataCommitted committed -> working(state, committed.researcher());
            case TalentEvent.ErasureOrdered ordered -> working(state, ordered.researcher());
            case TalentEvent.PersonErased erased -> working(state, erased.researcher());
            case TalentEvent.AgreementProposed proposed -> parties(state, proposed.agreement());
            case TalentEvent.AgreementAccepted accepted -> parties(state, accepted.agreement());
            case TalentEvent.ProposalLapsed lapsed -> parties(state, lapsed.agreement());
            case TalentEvent.ProposalReopened reopened -> parties(state, reopened.agreement());
            case TalentEvent.RecognitionGranted granted -> asked(granted.sought());
            case TalentEvent.RecognitionRefused refused -> asked(refused.sought());
            case TalentEvent.ExitRecorded recorded -> recorded.audience(state.exits());
            case TalentEvent.LedgerClosureChanged _ -> Audience.EVERYONE_EVER;
            case TalentEvent.OrganisationSucceeded succeeded ->
                named(own -> own.equals(succeeded.from()) || own.equals(succeeded.to()));
            case TalentEvent.OrganisationDemerged(var division) ->
                named(own -> own.equals(division.from()) || own.equals(division.to()));
            case TalentEvent.ReliedOn _ -> Audience.EVERYONE; // as it is in the ledger that it is of
            case TalentEvent.ActOfTwo _ -> Audience.EVERYONE; // which act, and not on which terms
            case TalentEvent.WitnessChanged _ -> Audience.EVERYONE;
        };
    }

    /** For everyone, and for where the researcher works or worked. */
    private static Audience working(TalentState state, Pseudonym researcher) {
        return named(own -> state.researchers()
                .find(researcher)
                .filter(each -> each.worked(own))
                .isPresent());
    }

    /** For everyone, and for the two between which it is. */
    private static Audience parties(TalentState state, AgreementId agreement) {
        return named(own -> state.agreements().require(agreement).parties().contains(own));
    }

    /** For everyone, and for who asked and was asked. */
    private static Audience asked(Sought sought) {
        return named(own -> own.equals(sought.home()) || own.equals(sought.host()));
    }

    private static Audience named(Predicate<OrganisationId> organisations) {
        return Audience.EVERYONE.or(organisations);
    }
}
