package io.consort.ipledger;

import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetDescribed;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetIdentified;
import io.consort.ipledger.asset.AssetRegistered;
import io.consort.ipledger.asset.AssetStruck;
import io.consort.ipledger.background.BackgroundDeclared;
import io.consort.ipledger.background.BackgroundReplied;
import io.consort.ipledger.closure.LedgerClosureChanged;
import io.consort.ipledger.compensation.CompensationSettled;
import io.consort.ipledger.confirmation.ConfirmationEvent;
import io.consort.ipledger.correction.AssetCorrected;
import io.consort.ipledger.correction.Fact;
import io.consort.ipledger.disclosure.DisclosureSet;
import io.consort.ipledger.distribution.DistributionRecalculated;
import io.consort.ipledger.distribution.IncomeDistributed;
import io.consort.ipledger.distribution.PayeeAdjusted;
import io.consort.ipledger.distribution.PayeeCredited;
import io.consort.ipledger.distribution.PaymentRecorded;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.LifeAdvanced;
import io.consort.ipledger.docket.RenewalReminded;
import io.consort.ipledger.docket.RenewalScheduled;
import io.consort.ipledger.docket.RenewalSettled;
import io.consort.ipledger.evidence.EvidenceAttached;
import io.consort.ipledger.exit.ExitEvent;
import io.consort.ipledger.expense.ExpenseEvent;
import io.consort.ipledger.foureyes.ActOfTwo;
import io.consort.ipledger.foureyes.ActProposed;
import io.consort.ipledger.foureyes.ActSeconded;
import io.consort.ipledger.foureyes.ActWithdrawn;
import io.consort.ipledger.income.CreditNoted;
import io.consort.ipledger.income.IncomeCorrected;
import io.consort.ipledger.income.IncomeRecorded;
import io.consort.ipledger.licence.MilestoneAnswered;
import io.consort.ipledger.licence.MilestoneReported;
import io.consort.ipledger.licence.MilestoneTakenBack;
import io.consort.ipledger.licence.ReportMissed;
import io.consort.ipledger.licence.ReportingSet;
import io.consort.ipledger.licence.RoyaltyFellDue;
import io.consort.ipledger.licence.SalesReported;
import io.consort.ipledger.notice.NoticeEvent;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.openmatter.OpenMatters;
import io.consort.ipledger.pledge.PledgeEvent;
import io.consort.ipledger.reliance.ReliedOn;
import io.consort.ipledger.right.AccessAnswered;
import io.consort.ipledger.right.AccessReopened;
import io.consort.ipledger.right.AccessRequested;
import io.consort.ipledger.right.AccessRuleSet;
import io.consort.ipledger.right.RightEnded;
import io.consort.ipledger.right.RightGranted;
import io.consort.ipledger.right.RightRestored;
import io.consort.ipledger.scheme.SchemeAdopted;
import io.consort.ipledger.scheme.SchemeAssigned;
import io.consort.ipledger.scheme.SchemeEnacted;
import io.consort.ipledger.title.OrganisationDemerged;
import io.consort.ipledger.title.OrganisationSucceeded;
import io.consort.ipledger.title.PlaceTaken;
import io.consort.ipledger.title.PledgeFollowed;
import io.consort.ipledger.title.PledgeRestored;
import io.consort.ipledger.title.PledgeReturned;
import io.consort.ipledger.title.ShareAssigned;
import io.consort.ipledger.title.ShareEnforced;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleRestated;
import io.consort.ipledger.title.TitleSucceeded;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.title.TransferReversed;
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
