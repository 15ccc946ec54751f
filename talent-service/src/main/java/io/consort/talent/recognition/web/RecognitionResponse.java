package io.consort.talent.recognition.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Receipt;
import io.consort.talent.TalentEvent;
import io.consort.talent.agreement.Title;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.recognition.Recognition;
import io.consort.talent.recognition.RecognitionId;
import io.consort.talent.recognition.Sought;
import java.time.LocalDate;

record RecognitionResponse(
        RecognitionId id,
        Pseudonym researcher,
        OrganisationId home,
        OrganisationId host,
        Title title,
        LocalDate effective,
        OutcomeResponse outcome) {

    static RecognitionResponse of(Recognition recognition) {
        Sought sought = recognition.sought();
        return new RecognitionResponse(
                recognition.id(),
                sought.researcher(),
                sought.home(),
                sought.host(),
                sought.title(),
                sought.effective(),
                OutcomeResponse.of(recognition.outcome()));
    }

    static RecognitionResponse of(Receipt<TalentEvent> receipt) {
        return of(
                switch (receipt.first(TalentEvent.RecognitionDecided.class)) {
                    case TalentEvent.RecognitionGranted(var id, var sought, var award) ->
                        Recognition.of(id, sought, award);
                    case TalentEvent.RecognitionRefused(var id, var sought, var reason) ->
                        Recognition.of(id, sought, reason);
                });
    }
}
