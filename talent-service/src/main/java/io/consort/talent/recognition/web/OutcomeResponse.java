package io.consort.talent.recognition.web;

import io.consort.kernel.json.Kebab;
import io.consort.talent.agreement.AgreementId;
import io.consort.talent.agreement.Extent;
import io.consort.talent.agreement.Title;
import io.consort.talent.recognition.Award;
import io.consort.talent.recognition.Outcome;
import io.consort.talent.recognition.Reason;
import org.jspecify.annotations.Nullable;

/** What was decided. */
sealed interface OutcomeResponse {

    /**
     * @param agreement on which it rests
     * @param version of that agreement
     * @param title what the researcher's title counts as at the host
     * @param limits what it does not give; absent where it counts in full
     */
    record Recognised(
            AgreementId agreement,
            int version,
            Title title,
            Extent extent,
            @Nullable String limits) implements OutcomeResponse {}

    /**
     * @param slug the reason, as the page of problems explains it
     * @param detail the reason in a sentence
     * @param reason the facts
     */
    record Refused(String slug, String detail, Reason reason) implements OutcomeResponse {}

    static OutcomeResponse of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recognised(Award award) ->
                new Recognised(award.agreement(), award.version(), award.title(), award.extent(), award.limits());
            case Outcome.Refused(Reason reason) -> new Refused(Kebab.of(reason.getClass()), reason.sentence(), reason);
        };
    }
}
