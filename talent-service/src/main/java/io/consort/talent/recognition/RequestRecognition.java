package io.consort.talent.recognition;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.Mandate;
import io.consort.talent.Presence;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.Agreement;
import io.consort.talent.agreement.Agreements;
import io.consort.talent.agreement.Mapping;
import io.consort.talent.agreement.Version;
import io.consort.talent.recognition.RecognitionDecided.RecognitionGranted;
import io.consort.talent.recognition.RecognitionDecided.RecognitionRefused;
import io.consort.talent.researcher.Purpose;
import io.consort.talent.researcher.Researcher;
import io.consort.talent.researcher.Researchers;
import java.util.List;
import java.util.Optional;

/**
 * Asks that a title be recognised, and has the agreement decide. What the agreement does not give is refused with the reason;
 * that refusal is a decision like any other, and recorded. A request that should not have been made is not.
 *
 * @param sought what is to be recognised
 * @param mandate of whoever asks: for the home organisation or the host
 */
public record RequestRecognition(Sought sought, Mandate mandate) implements Command<TalentState, TalentEvent> {

    @Override
    public Authority authority(TalentState state, Context context) {
        return mandate.require(context, List.of(sought.home(), sought.host()), "This recognition");
    }

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        Presence.require(state, List.of(sought.home(), sought.host()), context.today());
        Presence.require(state, List.of(sought.home(), sought.host()), sought.effective());
        requireEligible(state);
        Recognitions.of(state).earlier(sought).ifPresent(earlier -> {
            throw DomainException.conflict(
                    "already-recognised",
                    "Recognition " + earlier + " recognises the title " + sought.title() + " of " + sought.researcher()
                            + " at " + sought.host() + " already.");
        });
        RecognitionId id = Recognitions.of(state).next();
        return List.of(
                switch (outcome(Agreements.of(state))) {
                    case Outcome.Recognised(Award award) -> new RecognitionGranted(id, sought, award);
                    case Outcome.Refused(Reason reason) -> new RecognitionRefused(id, sought, reason);
                });
    }

    private void requireEligible(TalentState state) {
        Researcher researcher = Researchers.of(state)
                .find(sought.researcher())
                .orElseThrow(() -> DomainException.refused(
                        "unknown-researcher", "There is no researcher " + sought.researcher() + "."));
        switch (researcher) {
            case Researcher.Forgotten forgotten ->
                throw DomainException.refused(
                        "researcher-forgotten",
                        "Researcher " + forgotten.id() + " has been forgotten; nothing more is decided about them.");
            case Researcher.Known known -> requireConsentAndPost(known);
        }
    }

    private void requireConsentAndPost(Researcher.Known researcher) {
        if (!researcher.consent().covers(Purpose.RECOGNITION)) {
            throw DomainException.refused(
                    "consent-missing",
                    "Researcher " + researcher.id() + " has not consented to have titles recognised.");
        }
        if (!researcher.organisations(sought.effective()).contains(sought.home())) {
            throw DomainException.refused(
                    "not-affiliated",
                    "Researcher " + researcher.id() + " is not affiliated with " + sought.home() + " on "
                            + sought.effective() + ".");
        }
    }

    private Outcome outcome(Agreements agreements) {
        Optional<Agreement> agreement = agreements.between(sought.home(), sought.host());
        if (agreement.isEmpty()) {
            return new Outcome.Refused(new Reason.NoAgreement(sought.home(), sought.host()));
        }
        return agreement
                .get()
                .at(sought.effective())
                .map(version -> outcome(agreement.get(), version))
                .orElseGet(() -> new Outcome.Refused(
                        new Reason.NotInForce(agreement.get().id(), sought.effective())));
    }

    private Outcome outcome(Agreement agreement, Version version) {
        Optional<Mapping> mapping = version.terms().mapping(sought.title());
        if (mapping.isEmpty()) {
            return new Outcome.Refused(new Reason.TitleNotMapped(agreement.id(), version.number(), sought.title()));
        }
        return switch (mapping.get().mode()) {
            case AUTOMATIC -> new Outcome.Recognised(Award.of(agreement.id(), version.number(), mapping.get()));
            case ASSESSED ->
                new Outcome.Refused(new Reason.AssessmentRequired(agreement.id(), version.number(), sought.title()));
        };
    }
}
