package io.consort.finance;

import io.consort.finance.openmatter.OpenMatters;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.reliance.Relying;
import io.consort.kernel.witness.Witnessing;

/** The finance ledger: how it begins, how entries change it, and what they are called for good. */
public final class FinanceLedger {

    /** What closing it means: nothing is owed or owned any more. */
    static final LedgerClosing<FinanceState, FinanceEvent> CLOSING =
            new LedgerClosing<>(FinanceState::closure, OpenMatters::of, FinanceEvent.LedgerClosureChanged::new);

    /** Who cosigns its checkpoints. */
    static final Witnessing<FinanceState, FinanceEvent> WITNESSING = new Witnessing<>(
            FinanceState::witnesses, FinanceEvent.WitnessRegistered::new, FinanceEvent.WitnessRetired::new);

    /** What it relies on. */
    static final Relying<FinanceState, FinanceEvent> RELYING =
            new Relying<>(FinanceState::reliances, FinanceEvent.ReliedOn::new);

    /** How acts of the secretariat take two of its people. */
    static final FourEyes<FinanceState, FinanceEvent> FOUR_EYES =
            new FourEyes<>(FinanceState::awaited, FinanceEvent.ActProposed::new, FinanceEvent.ActSeconded::new, FinanceEvent.ActWithdrawn::new);

    /** The definition that the ledger runtime needs. */
    public static final LedgerDefinition<FinanceState, FinanceEvent> DEFINITION = new LedgerDefinition<
                    FinanceState, FinanceEvent>(
                    "finance",
                    FinanceState.class,
                    FinanceState.EMPTY,
                    FinanceState::after,
                    EventTypes.of(FinanceEvent.class)
                            .with("finance.account-opened.v1", FinanceEvent.AccountOpened.class)
                            .with("finance.transaction-posted.v1", FinanceEvent.TransactionPosted.class)
                            .with("finance.dues-received.v1", FinanceEvent.DuesReceived.class)
                            .with("finance.dues-invoiced.v1", FinanceEvent.DuesInvoiced.class)
                            .with("finance.dues-invoice-cancelled.v1", FinanceEvent.DuesInvoiceCancelled.class)
                            .with("finance.grant-awarded.v1", FinanceEvent.GrantAwarded.class)
                            .with("finance.dues-matched.v1", FinanceEvent.DuesMatched.class)
                            .with("finance.dues-credited.v1", FinanceEvent.DuesCredited.class)
                            .with("finance.dues-credit-reversed.v1", FinanceEvent.DuesCreditReversed.class)
                            .with("finance.dues-receipt-reversed.v1", FinanceEvent.DuesReceiptReversed.class)
                            .with("finance.match-reversed.v1", FinanceEvent.MatchReversed.class)
                            .with("finance.over-matched.v1", FinanceEvent.OverMatched.class)
                            .with("finance.member-exited.v1", FinanceEvent.MemberExited.class)
                            .with("finance.exit-detailed.v1", FinanceEvent.ExitDetailed.class)
                            .with("finance.exit-revoked.v1", FinanceEvent.ExitRevoked.class)
                            .with("finance.member-readmitted.v1", FinanceEvent.MemberReadmitted.class)
                            .with("finance.organisation-succeeded.v1", FinanceEvent.OrganisationSucceeded.class)
                            .with("finance.relied-on.v1", FinanceEvent.ReliedOn.class)
                            .with("finance.act-proposed.v1", FinanceEvent.ActProposed.class)
                            .with("finance.act-seconded.v1", FinanceEvent.ActSeconded.class)
                            .with("finance.act-withdrawn.v1", FinanceEvent.ActWithdrawn.class)
                            .with("finance.closure-changed.v1", FinanceEvent.LedgerClosureChanged.class)
                            .with("finance.witness-registered.v1", FinanceEvent.WitnessRegistered.class)
                            .with("finance.witness-retired.v1", FinanceEvent.WitnessRetired.class)
                            .build(),
                    FinanceAudiences::of,
                    CLOSING.gate())
            .withFoldVersion(3);

    private FinanceLedger() {}
}
