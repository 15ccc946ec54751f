package io.consort.ipledger.assembly;

import io.consort.ipledger.Consequence;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent;
import io.consort.ipledger.background.BackgroundEvent;
import io.consort.ipledger.catalogue.CatalogueFollows;
import io.consort.ipledger.closure.LedgerClosureChanged;
import io.consort.ipledger.compensation.CompensationFollows;
import io.consort.ipledger.compensation.CompensationSettled;
import io.consort.ipledger.confirmation.ConfirmationEvent;
import io.consort.ipledger.correction.AssetCorrected;
import io.consort.ipledger.correction.CorrectionFollows;
import io.consort.ipledger.disclosure.DisclosureFollows;
import io.consort.ipledger.disclosure.DisclosureSet;
import io.consort.ipledger.distribution.DistributionEvent;
import io.consort.ipledger.docket.DocketEvent;
import io.consort.ipledger.docket.DocketFollows;
import io.consort.ipledger.evidence.EvidenceAttached;
import io.consort.ipledger.exit.ExitEvent;
import io.consort.ipledger.expense.ExpenseEvent;
import io.consort.ipledger.foureyes.ActOfTwo;
import io.consort.ipledger.foureyes.ActOfTwo.ActProposed;
import io.consort.ipledger.foureyes.ActOfTwo.ActSeconded;
import io.consort.ipledger.foureyes.ActOfTwo.ActWithdrawn;
import io.consort.ipledger.income.IncomeEvent;
import io.consort.ipledger.licence.LicenceEvent;
import io.consort.ipledger.notice.NoticeEvent;
import io.consort.ipledger.notice.NoticeFollows;
import io.consort.ipledger.openmatter.OpenMatters;
import io.consort.ipledger.pledge.PledgeEvent;
import io.consort.ipledger.pledge.PledgeFollows;
import io.consort.ipledger.reliance.ReliedOn;
import io.consort.ipledger.right.RightEvent;
import io.consort.ipledger.right.RightFollows;
import io.consort.ipledger.scheme.SchemeEvent;
import io.consort.ipledger.title.TitleEvent;
import io.consort.ipledger.title.TitleFollows;
import io.consort.ipledger.valuation.ShareContributed;
import io.consort.ipledger.valuation.ValuationEvent;
import io.consort.ipledger.witness.WitnessRegistered;
import io.consort.ipledger.witness.WitnessRetired;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.reliance.Reliances;
import io.consort.kernel.reliance.Relying;
import io.consort.kernel.witness.Witnesses;
import io.consort.kernel.witness.Witnessing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What makes a ledger an IP ledger: how it begins, what can happen in it, and what each event changes. */
public final class IpLedger {

    /** All that can happen, feature by feature. */
    static final List<Class<? extends IpLedgerEvent>> FAMILIES = List.of(
            AssetEvent.class,
            TitleEvent.class,
            ConfirmationEvent.class,
            PledgeEvent.class,
            NoticeEvent.class,
            CompensationSettled.class,
            IncomeEvent.class,
            ExpenseEvent.class,
            SchemeEvent.class,
            LicenceEvent.class,
            DistributionEvent.class,
            AssetCorrected.class,
            DocketEvent.class,
            EvidenceAttached.class,
            BackgroundEvent.class,
            RightEvent.class,
            ExitEvent.class,
            ValuationEvent.class,
            ShareContributed.class,
            DisclosureSet.class,
            WitnessRegistered.class,
            WitnessRetired.class,
            LedgerClosureChanged.class,
            ReliedOn.class,
            ActOfTwo.class);

    /** What events mean beyond their own features; each on what those before it leave. */
    static final List<Consequence> CONSEQUENCES = List.of(
            new TitleFollows(),
            new DocketFollows(),
            new CorrectionFollows(),
            new PledgeFollows(),
            new NoticeFollows(),
            new RightFollows(),
            new CompensationFollows(),
            new CatalogueFollows(),
            new DisclosureFollows());

    /** What closing it means: nobody waits for an answer or for money any more. */
    public static final LedgerClosing<IpLedgerState, IpLedgerEvent> CLOSING =
            new LedgerClosing<>(state -> state.get(Closure.class), OpenMatters::of, LedgerClosureChanged::new);

    /** Bytes of heap for a byte of the state in a snapshot, at most: an asset was measured at 1.7. */
    private static final int HEAP_FACTOR = 2;

    /** The seventh since the state is parts that stand side by side. */
    private static final int FOLD = 7;

    /** Who cosigns its checkpoints. */
    public static final Witnessing<IpLedgerState, IpLedgerEvent> WITNESSING =
            new Witnessing<>(state -> state.get(Witnesses.class), WitnessRegistered::new, WitnessRetired::new);

    /** What it relies on. */
    public static final Relying<IpLedgerState, IpLedgerEvent> RELYING =
            new Relying<>(state -> state.get(Reliances.class), ReliedOn::new);

    /** How acts of the secretariat take two of its people. */
    public static final FourEyes<IpLedgerState, IpLedgerEvent> FOUR_EYES =
            new FourEyes<>(state -> state.get(Awaited.class), ActProposed::new, ActSeconded::new, ActWithdrawn::new);

    /** For the runtime, for tests and for measurements. */
    public static final LedgerDefinition<IpLedgerState, IpLedgerEvent> DEFINITION = new LedgerDefinition<
                    IpLedgerState, IpLedgerEvent>(
                    "ip-ledger",
                    IpLedgerParts.class,
                    IpLedgerParts.EMPTY,
                    IpLedger::fold,
                    EventTypes.of(FAMILIES, "ip")
                            .with("ip.closure-changed.v1", LedgerClosureChanged.class)
                            .build(),
                    (state, event, now) -> event.audience(state, LocalDate.ofInstant(now, ZoneOffset.UTC)),
                    CLOSING.gate())
            .withFoldVersion(FOLD)
            .withHeapFactor(HEAP_FACTOR);

    private IpLedger() {}

    /** Whether a ledger takes entries: what happens by itself waits while it does not. */
    public static boolean isOpen(IpLedgerState state) {
        return state.get(Closure.class).takesEntries();
    }

    static IpLedgerState fold(IpLedgerState before, IpLedgerEvent event, Header header) {
        IpLedgerState after = event.on(before, header);
        for (Consequence each : CONSEQUENCES) {
            after = each.of(event, header, before, after);
        }
        return after;
    }
}
