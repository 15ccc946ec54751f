package io.consort.talent;

import io.consort.kernel.ledger.Header;
import io.consort.talent.agreement.Agreements;
import io.consort.talent.recognition.Recognitions;
import io.consort.talent.researcher.Researchers;

/**
 * What follows from the entries of a consortium's talent ledger.
 *
 * @param researchers who is registered
 * @param agreements what organisations have agreed
 * @param recognitions what was decided under it
 */
public record TalentState(Researchers researchers, Agreements agreements, Recognitions recognitions) {

    static final TalentState EMPTY = new TalentState(Researchers.EMPTY, Agreements.EMPTY, Recognitions.EMPTY);

    TalentState after(TalentEvent event, Header header) {
        return switch (event) {
            case TalentEvent.ResearcherRegistered(var id, var affiliations, var consent) ->
                with(researchers.registered(id, affiliations, consent));
            case TalentEvent.PersonalDataCommitted(var id, var commitment) ->
                with(researchers.committed(id, commitment));
            case TalentEvent.ErasureOrdered(var id, var _) -> with(researchers.erasureOrdered(id));
            case TalentEvent.PersonErased(var id) -> with(researchers.erased(id));
            case TalentEvent.AgreementProposed(var id, var version, var home, var host, var terms, var by) ->
                with(agreements.proposed(id, version, home, host, terms, by));
            case TalentEvent.AgreementAccepted(var id, var version, var _) -> with(agreements.accepted(id, version));
            case TalentEvent.RecognitionGranted(var id, var sought, var award) ->
                with(recognitions.granted(id, sought, award));
            case TalentEvent.RecognitionRefused(var id, var sought, var reason) ->
                with(recognitions.refused(id, sought, reason));
        };
    }

    private TalentState with(Researchers changed) {
        return new TalentState(changed, agreements, recognitions);
    }

    private TalentState with(Agreements changed) {
        return new TalentState(researchers, changed, recognitions);
    }

    private TalentState with(Recognitions changed) {
        return new TalentState(researchers, agreements, changed);
    }
}
