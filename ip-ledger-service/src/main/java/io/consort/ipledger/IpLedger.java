package io.consort.ipledger;

import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetEvent.AssetDescribed;
import io.consort.ipledger.asset.AssetEvent.AssetIdentified;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetEvent.AssetStruck;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.background.BackgroundEvent.BackgroundDeclared;
import io.consort.ipledger.background.BackgroundEvent.BackgroundReplied;
import io.consort.ipledger.closure.LedgerClosureChanged;
import io.consort.ipledger.compensation.CompensationSettled;
import io.consort.ipledger.confirmation.ConfirmationEvent;
import io.consort.ipledger.correction.AssetCorrected;
import io.consort.ipledger.correction.Fact;
import io.consort.ipledger.disclosure.DisclosureSet;
import io.consort.ipledger.distribution.DistributionEvent.DistributionRecalculated;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.DistributionEvent.PayeeAdjusted;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.DocketEvent.LifeAdvanced;
import io.consort.ipledger.docket.DocketEvent.RenewalReminded;
import io.consort.ipledger.docket.DocketEvent.RenewalScheduled;
import io.consort.ipledger.docket.DocketEvent.RenewalSettled;
import io.consort.ipledger.evidence.EvidenceAttached;
import io.consort.ipledger.exit.ExitEvent;
import io.consort.ipledger.expense.ExpenseEvent;
import io.consort.ipledger.foureyes.ActOfTwo;
import io.consort.ipledger.foureyes.ActOfTwo.ActProposed;
import io.consort.ipledger.foureyes.ActOfTwo.ActSeconded;
import io.consort.ipledger.foureyes.ActOfTwo.ActWithdrawn;
import io.consort.ipledger.income.IncomeEvent.CreditNoted;
import io.consort.ipledger.income.IncomeEvent.IncomeCorrected;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.licence.LicenceEvent.MilestoneAnswered;
import io.consort.ipledger.licence.LicenceEvent.MilestoneReported;
import io.consort.ipledger.licence.LicenceEvent.MilestoneTakenBack;
import io.consort.ipledger.licence.LicenceEvent.ReportMissed;
import io.consort.ipledger.licence.LicenceEvent.ReportingSet;
import io.consort.ipledger.licence.LicenceEvent.RoyaltyFellDue;
import io.consort.ipledger.licence.LicenceEvent.SalesReported;
import io.consort.ipledger.notice.NoticeEvent;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.openmatter.OpenMatters;
import io.consort.ipledger.pledge.PledgeEvent;
import io.consort.ipledger.reliance.ReliedOn;
import io.consort.ipledger.right.RightEvent.AccessAnswered;
import io.consort.ipledger.right.RightEvent.AccessReopened;
import io.consort.ipledger.right.RightEvent.AccessRequested;
import io.consort.ipledger.right.RightEvent.AccessRuleSet;
import io.consort.ipledger.right.RightEvent.RightEnded;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.ipledger.right.RightEvent.RightRestored;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAdopted;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAssigned;
import io.consort.ipledger.scheme.SchemeEvent.SchemeEnacted;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.OrganisationDemerged;
import io.consort.ipledger.title.TitleEvent.OrganisationSucceeded;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.ipledger.title.TitleEvent.PledgeFollowed;
import io.consort.ipledger.title.TitleEvent.PledgeRestored;
import io.consort.ipledger.title.TitleEvent.PledgeReturned;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.TitleEvent.ShareEnforced;
import io.consort.ipledger.title.TitleEvent.TitleRestated;
import io.consort.ipledger.title.TitleEvent.TitleSucceeded;
import io.consort.ipledger.title.TitleEvent.TransferReversed;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.valuation.ShareContributed;
import io.consort.ipledger.valuation.ValuationEvent;
import io.consort.ipledger.witness.WitnessRegistered;
import io.consort.ipledger.witness.WitnessRetired;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.reliance.Relying;
import io.consort.kernel.witness.Witnessing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What makes a ledger an IP ledger: how it begins, what can happen in it, and what each event changes. */
public final class IpLedger {

    /** What closing it means: nobody waits for an answer or for money any more. */
    static final LedgerClosing<IpLedgerState, IpLedgerEvent> CLOSING =
            new LedgerClosing<>(IpLedgerState::closure, OpenMatters::of, LedgerClosureChanged::new);

    /** Bytes of heap for a byte of the state in a snapshot, at most: an asset was measured at 1.7. */
    private static final int HEAP_FACTOR = 2;

    /** The sixth since parties confirm deeds of more than assignments, and take back what they agreed to. */
    private static final int FOLD = 6;

    /** Who cosigns its checkpoints. */
    public static final Witnessing<IpLedgerState, IpLedgerEvent> WITNESSING =
            new Witnessing<>(IpLedgerState::witnesses, WitnessRegistered::new, WitnessRetired::new);

    /** What it relies on. */
    public static final Relying<IpLedgerState, IpLedgerEvent> RELYING =
            new Relying<>(IpLedgerState::reliances, ReliedOn::new);

    /** How acts of the secretariat take two of its people. */
    public static final FourEyes<IpLedgerState, IpLedgerEvent> FOUR_EYES =
            new FourEyes<>(IpLedgerState::awaited, ActProposed::new, ActSeconded::new, ActWithdrawn::new);

    /** For the runtime, for tests and for measurements. */
    public static final LedgerDefinition<IpLedgerState, IpLedgerEvent> DEFINITION = new LedgerDefinition<
                    IpLedgerState, IpLedgerEvent>(
                    "ip-ledger",
                    IpLedgerState.class,
                    IpLedgerState.EMPTY,
                    IpLedger::fold,
                    EventTypes.of(IpLedgerEvent.class, "ip")
                            .with("ip.closure-changed.v1", LedgerClosureChanged.class)
                            .build(),
                    IpLedgerAudiences::of,
                    CLOSING.gate())
            .withFoldVersion(FOLD)
            .withHeapFactor(HEAP_FACTOR);

    private IpLedger() {}

    private static IpLedgerState fold(IpLedgerState state, IpLedgerEvent event, Header header) {
        return IpLedgerAudiences.opened(after(state, event, header), event);
    }

    private static IpLedgerState after(IpLedgerState state, IpLedgerEvent event, Header header) {
        return switch (event) {
            case AssetRegistered registered ->
                state.with(state.portfolio().with(registered))
                        .with(state.titles().with(registered, header))
                        .with(state.claims().with(registered))
                        .with(state.docket().with(registered))
                        .with(state.catalogue().with(registered, header));
            case ShareAssigned assigned ->
                titled(state, assigned.asset(), state.titles().with(assigned, header));
            case OrganisationSucceeded succeeded -> state.with(state.titles().with(succeeded));
            case TitleSucceeded succeeded ->
                titled(
                        state.with(state.claims().with(succeeded)),
                        succeeded.asset(),
                        state.titles().with(succeeded, header));
            case PlaceTaken taken -> state.with(taken);
            case OrganisationDemerged(var division) -> state.with(division);
            case TransferReversed reversed ->
                titled(state, reversed.asset(), state.titles().with(reversed, header));
            case TitleRestated restated ->
                titled(
                        state.with(state.claims().with(restated)),
                        restated.asset(),
                        state.titles().with(restated, header));
            case ShareEnforced enforced ->
                titled(state, enforced.asset(), state.titles().with(enforced, header));
            case PledgeFollowed followed -> state.with(state.titles().with(followed));
            case PledgeReturned returned -> state.with(state.titles().with(returned));
            case PledgeRestored restored ->
                state.with(state.titles().with(restored)).with(state.pledges().with(restored));
            case ConfirmationEvent said -> state.with(said.on(state.claims()));
            case PledgeEvent pledged ->
                state.with(state.pledges().with(pledged)).with(pledged.on(state.titles()));
            case NoticeEvent noticed -> {
                Notices notices = state.notices().with(noticed);
                yield state.with(notices)
                        .with(noticed.on(state.titles(), notices))
                        .with(noticed.on(state.rights(), notices));
            }
            case CompensationSettled settled -> state.with(state.compensations().with(settled));
            case IncomeRecorded recorded -> state.with(state.incomes().with(recorded, header));
            case IncomeCorrected corrected -> state.with(state.incomes().with(corrected, header));
            case CreditNoted noted -> state.with(state.incomes().with(noted));
            case ExpenseEvent spent -> state.with(state.expenses().with(spent, header));
            case SchemeAdopted adopted -> state.with(state.schemes().with(adopted, header));
            case SchemeEnacted enacted -> state.with(state.schemes().with(enacted, header));
            case SchemeAssigned assigned -> state.with(state.schemes().with(assigned, header));
            case IncomeDistributed distributed ->
                state.with(state.distributions().with(distributed, header));
            case PayeeCredited credited -> state.with(state.distributions().with(credited, header));
            case DistributionRecalculated again ->
                state.with(state.distributions().with(again, header));
            case PayeeAdjusted adjusted -> state.with(state.distributions().with(adjusted, header));
            case PaymentRecorded step -> state.with(state.distributions().with(step));
            case AssetIdentified identified -> state.with(state.portfolio().with(identified));
            case AssetDescribed described -> state.with(state.portfolio().with(described));
            case AssetCorrected corrected -> corrected(state, corrected, header);
            case AssetStruck struck -> struck(state, struck);
            case LifeAdvanced advanced ->
                state.with(state.docket().with(advanced))
                        .with(state.catalogue()
                                .with(
                                        advanced,
                                        state.portfolio().require(advanced.asset()),
                                        state.titles().require(advanced.asset()),
                                        state.docket().life(advanced.asset()).stage()));
            case RenewalScheduled scheduled -> state.with(state.docket().with(scheduled));
            case RenewalSettled settled -> state.with(state.docket().with(settled));
            case RenewalReminded reminded -> state.with(state.docket().with(reminded));
            case ReportingSet set -> state.with(state.royalties().with(set));
            case SalesReported reported -> state.with(state.royalties().with(reported));
            case ReportMissed missed -> state.with(state.royalties().with(missed));
            case MilestoneReported reached -> state.with(state.royalties().with(reached));
            case MilestoneAnswered answered -> state.with(state.royalties().with(answered));
            case MilestoneTakenBack back -> state.with(state.royalties().with(back));
            case RoyaltyFellDue due -> state.with(state.royalties().with(due));
            case EvidenceAttached attached -> state.with(state.exhibits().with(attached, header));
            case BackgroundDeclared declared -> state.with(state.backgrounds().with(declared));
            case BackgroundReplied replied -> state.with(state.backgrounds().with(replied));
            case DisclosureSet set -> state.with(state.disclosures().with(set));
            case WitnessRegistered registered -> state.with(registered.on(state.witnesses()));
            case WitnessRetired retired -> state.with(retired.on(state.witnesses()));
            case ReliedOn relied -> state.with(relied.on(state.reliances()));
            case ActOfTwo two -> state.with(two.on(state.awaited(), header));
            case LedgerClosureChanged changed -> state.with(changed.on(state.closure(), header));
            case RightGranted granted -> state.with(state.rights().with(granted));
            case RightEnded ended -> state.with(state.rights().with(ended));
            case RightRestored restored -> {
                AssetId asset = state.rights().require(restored.id()).asset();
                yield titled(state.with(state.rights().with(restored)), asset, state.titles());
            }
            case AccessRequested requested -> state.with(state.accessRequests().with(requested));
            case AccessAnswered answered -> state.with(state.accessRequests().with(answered));
            case AccessReopened reopened -> state.with(state.accessRequests().with(reopened));
            case AccessRuleSet set -> state.with(set.rule());
            case ExitEvent left -> state.with(left.on(state.exits(), header)).with(left.on(state.departures(), header));
            case ValuationEvent valued -> state.with(state.valuations().with(valued, header));
            case ShareContributed contributed ->
                state.with(state.contributions().with(contributed, header));
        };
    }

    private static IpLedgerState corrected(IpLedgerState state, AssetCorrected event, Header header) {
        Asset before = state.portfolio().require(event.asset());
        Asset after = Fact.on(before, event.was(), event.is());
        Title title = state.titles().require(event.asset());
        Docket docket = event.on(state.docket(), LocalDate.ofInstant(header.time(), ZoneOffset.UTC));
        return state.with(state.portfolio().with(after))
                .with(docket)
                .with(state.corrections().with(event, header))
                .with(state.catalogue()
                        .without(before, title, state.docket().life(before.id()).stage())
                        .with(after, title, docket.life(before.id()).stage()));
    }

    private static IpLedgerState struck(IpLedgerState state, AssetStruck event) {
        Asset asset = state.portfolio().require(event.asset());
        return state.with(state.catalogue()
                        .without(
                                asset,
                                state.titles().require(asset.id()),
                                state.docket().life(asset.id()).stage()))
                .with(state.portfolio().with(event))
                .with(state.corrections().with(event, state.portfolio()))
                .with(state.docket().without(asset.id()))
                .with(state.claims().without(asset.id()));
    }

    /** With title to an asset in another shape, what that means for the rights to it, and for whom it is one of its own. */
    private static IpLedgerState titled(IpLedgerState state, AssetId asset, Titles titles) {
        IpLedgerState next = state.with(titles).with(state.rights().grounded(asset, titles.require(asset)));
        List<OrganisationId> newcomers = titles.newcomers(asset, state.titles());
        return newcomers.isEmpty()
                ? next
                : next.with(next.catalogue()
                        .with(
                                next.portfolio().require(asset),
                                titles.require(asset),
                                next.docket().life(asset).stage(),
                                newcomers));
    }
}
