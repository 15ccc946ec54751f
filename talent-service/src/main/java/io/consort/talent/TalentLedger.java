package io.consort.talent;

import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.reliance.Relying;
import io.consort.kernel.witness.Witnessing;
import io.consort.talent.openmatter.OpenMatters;

/** The talent ledger: how it begins, how entries change it, and what they are called for good. */
public final class TalentLedger {

    /** What closing it means: everyone who was to be forgotten is. Whom the law has forgotten is forgotten afterwards, too. */
    static final LedgerClosing<TalentState, TalentEvent> CLOSING = new LedgerClosing<>(
            TalentState::closure,
            OpenMatters::of,
            TalentEvent.LedgerClosureChanged::new,
            TalentEvent.Forgetting.class::isInstance);

    /** Who cosigns its checkpoints. */
    static final Witnessing<TalentState, TalentEvent> WITNESSING = new Witnessing<>(
            TalentState::witnesses, TalentEvent.WitnessRegistered::new, TalentEvent.WitnessRetired::new);

    /** What it relies on. */
    static final Relying<TalentState, TalentEvent> RELYING =
            new Relying<>(TalentState::reliances, TalentEvent.ReliedOn::new);

    /** How acts of the secretariat take two of its people. */
    static final FourEyes<TalentState, TalentEvent> FOUR_EYES =
            new FourEyes<>(TalentState::awaited, TalentEvent.ActProposed::new, TalentEvent.ActSeconded::new, TalentEvent.ActWithdrawn::new);

    /** The definition that the ledger runtime needs. */
    public static final LedgerDefinition<TalentState, TalentEvent> DEFINITION = new LedgerDefinition<
                    TalentState, TalentEvent>(
                    "talent",
                    TalentState.class,
                    TalentState.EMPTY,
                    TalentState::after,
                    EventTypes.of(TalentEvent.class)
                            .with("talent.researcher-registered.v1", TalentEvent.ResearcherRegistered.class)
                            .with("talent.personal-data-committed.v1", TalentEvent.PersonalDataCommitted.class)
                            .with("talent.erasure-ordered.v1", TalentEvent.ErasureOrdered.class)
                            .with("talent.person-erased.v1", TalentEvent.PersonErased.class)
                            .with("talent.agreement-proposed.v1", TalentEvent.AgreementProposed.class)
                            .with("talent.agreement-accepted.v1", TalentEvent.AgreementAccepted.class)
                            .with("talent.recognition-granted.v1", TalentEvent.RecognitionGranted.class)
                            .with("talent.recognition-refused.v1", TalentEvent.RecognitionRefused.class)
                            .with("talent.proposal-lapsed.v1", TalentEvent.ProposalLapsed.class)
                            .with("talent.proposal-reopened.v1", TalentEvent.ProposalReopened.class)
                            .with("talent.member-exited.v1", TalentEvent.MemberExited.class)
                            .with("talent.exit-detailed.v1", TalentEvent.ExitDetailed.class)
                            .with("talent.exit-revoked.v1", TalentEvent.ExitRevoked.class)
                            .with("talent.member-readmitted.v1", TalentEvent.MemberReadmitted.class)
                            .with("talent.organisation-succeeded.v1", TalentEvent.OrganisationSucceeded.class)
                            .with("talent.relied-on.v1", TalentEvent.ReliedOn.class)
                            .with("talent.act-proposed.v1", TalentEvent.ActProposed.class)
                            .with("talent.act-seconded.v1", TalentEvent.ActSeconded.class)
                            .with("talent.act-withdrawn.v1", TalentEvent.ActWithdrawn.class)
                            .with("talent.closure-changed.v1", TalentEvent.LedgerClosureChanged.class)
                            .with("talent.witness-registered.v1", TalentEvent.WitnessRegistered.class)
                            .with("talent.witness-retired.v1", TalentEvent.WitnessRetired.class)
                            .build(),
                    TalentAudiences::of,
                    CLOSING.gate())
            .withFoldVersion(3);

    private TalentLedger() {}
}
