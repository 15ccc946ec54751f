package io.consort.ipledger.assembly;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetEvent.AssetDescribed;
import io.consort.ipledger.asset.AssetEvent.AssetIdentified;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetEvent.AssetStruck;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.background.BackgroundEvent.BackgroundDeclared;
import io.consort.ipledger.background.BackgroundEvent.BackgroundReplied;
import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.catalogue.Catalogue;
import io.consort.ipledger.closure.LedgerClosureChanged;
import io.consort.ipledger.compensation.CompensationSettled;
import io.consort.ipledger.compensation.Compensations;
import io.consort.ipledger.confirmation.ConfirmationEvent;
import io.consort.ipledger.confirmation.Undertakings;
import io.consort.ipledger.correction.AssetCorrected;
import io.consort.ipledger.correction.Corrections;
import io.consort.ipledger.correction.Fact;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.disclosure.DisclosureSet;
import io.consort.ipledger.disclosure.Disclosures;
import io.consort.ipledger.distribution.DistributionEvent.DistributionRecalculated;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.DistributionEvent.PayeeAdjusted;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.DocketEvent.LifeAdvanced;
import io.consort.ipledger.docket.DocketEvent.RenewalReminded;
import io.consort.ipledger.docket.DocketEvent.RenewalScheduled;
import io.consort.ipledger.docket.DocketEvent.RenewalSettled;
import io.consort.ipledger.evidence.EvidenceAttached;
import io.consort.ipledger.evidence.Exhibits;
import io.consort.ipledger.exit.ExitEvent;
import io.consort.ipledger.expense.ExpenseEvent;
import io.consort.ipledger.expense.Expenses;
import io.consort.ipledger.foureyes.ActOfTwo;
import io.consort.ipledger.foureyes.ActOfTwo.ActProposed;
import io.consort.ipledger.foureyes.ActOfTwo.ActSeconded;
import io.consort.ipledger.foureyes.ActOfTwo.ActWithdrawn;
import io.consort.ipledger.income.IncomeEvent.CreditNoted;
import io.consort.ipledger.income.IncomeEvent.IncomeCorrected;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.licence.LicenceEvent.MilestoneAnswered;
import io.consort.ipledger.licence.LicenceEvent.MilestoneReported;
import io.consort.ipledger.licence.LicenceEvent.MilestoneTakenBack;
import io.consort.ipledger.licence.LicenceEvent.ReportMissed;
import io.consort.ipledger.licence.LicenceEvent.ReportingSet;
import io.consort.ipledger.licence.LicenceEvent.RoyaltyFellDue;
import io.consort.ipledger.licence.LicenceEvent.SalesReported;
import io.consort.ipledger.licence.Royalties;
import io.consort.ipledger.notice.NoticeEvent;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.openmatter.OpenMatters;
import io.consort.ipledger.pledge.PledgeEvent;
import io.consort.ipledger.pledge.Pledge;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.title.Heirs;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Division;
import io.consort.ipledger.reliance.ReliedOn;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.RightEvent.AccessAnswered;
import io.consort.ipledger.right.RightEvent.AccessReopened;
import io.consort.ipledger.right.RightEvent.AccessRequested;
import io.consort.ipledger.right.RightEvent.AccessRuleSet;
import io.consort.ipledger.right.RightEvent.RightEnded;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.ipledger.right.RightEvent.RightRestored;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAdopted;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAssigned;
import io.consort.ipledger.scheme.SchemeEvent.SchemeEnacted;
import io.consort.ipledger.scheme.Schemes;
import io.consort.ipledger.title.Claims;
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
import io.consort.ipledger.valuation.Contributions;
import io.consort.ipledger.valuation.ShareContributed;
import io.consort.ipledger.valuation.ValuationEvent;
import io.consort.ipledger.valuation.Valuations;
import io.consort.ipledger.witness.WitnessRegistered;
import io.consort.ipledger.witness.WitnessRetired;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.identity.OrganisationId;
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
                    EventTypes.of(IpLedgerEvent.class, "ip")
                            .with("ip.closure-changed.v1", LedgerClosureChanged.class)
                            .build(),
                    IpLedgerAudiences::of,
                    CLOSING.gate())
            .withFoldVersion(FOLD)
            .withHeapFactor(HEAP_FACTOR);

    private IpLedger() {}

    static IpLedgerState fold(IpLedgerState state, IpLedgerEvent event, Header header) {
        return IpLedgerAudiences.opened(after(state, event, header), event);
    }

    private static IpLedgerState after(IpLedgerState state, IpLedgerEvent event, Header header) {
        return switch (event) {
            case AssetRegistered registered ->
                state.with(Portfolio.of(state).with(registered))
                        .with(Titles.of(state).with(registered, header))
                        .with(Claims.of(state).with(registered))
                        .with(Docket.of(state).with(registered))
                        .with(Catalogue.of(state).with(registered, header));
            case ShareAssigned assigned ->
                titled(state, assigned.asset(), Titles.of(state).with(assigned, header));
            case OrganisationSucceeded succeeded -> state.with(Titles.of(state).with(succeeded));
            case TitleSucceeded succeeded ->
                titled(
                        state.with(Claims.of(state).with(succeeded)),
                        succeeded.asset(),
                        Titles.of(state).with(succeeded, header));
            case PlaceTaken taken -> placeTaken(state, taken);
            case OrganisationDemerged(var division) -> divided(state, division);
            case TransferReversed reversed ->
                titled(state, reversed.asset(), Titles.of(state).with(reversed, header));
            case TitleRestated restated ->
                titled(
                        state.with(Claims.of(state).with(restated)),
                        restated.asset(),
                        Titles.of(state).with(restated, header));
            case ShareEnforced enforced ->
                titled(state, enforced.asset(), Titles.of(state).with(enforced, header));
            case PledgeFollowed followed -> state.with(Titles.of(state).with(followed));
            case PledgeReturned returned -> state.with(Titles.of(state).with(returned));
            case PledgeRestored restored ->
                state.with(Titles.of(state).with(restored)).with(Pledges.of(state).with(restored));
            case ConfirmationEvent said -> state.with(said.on(Claims.of(state))).with(said.on(Undertakings.of(state)));
            case PledgeEvent pledged ->
                state.with(Pledges.of(state).with(pledged)).with(pledged.on(Titles.of(state)));
            case NoticeEvent noticed -> {
                Notices notices = Notices.of(state).with(noticed);
                yield state.with(notices)
                        .with(noticed.on(Titles.of(state), notices))
                        .with(noticed.on(Rights.of(state), notices));
            }
            case CompensationSettled settled -> state.with(Compensations.of(state).with(settled));
            case IncomeRecorded recorded -> state.with(Incomes.of(state).with(recorded, header));
            case IncomeCorrected corrected -> state.with(Incomes.of(state).with(corrected, header));
            case CreditNoted noted -> state.with(Incomes.of(state).with(noted));
            case ExpenseEvent spent -> state.with(Expenses.of(state).with(spent, header));
            case SchemeAdopted adopted -> state.with(Schemes.of(state).with(adopted, header));
            case SchemeEnacted enacted -> state.with(Schemes.of(state).with(enacted, header));
            case SchemeAssigned assigned -> state.with(Schemes.of(state).with(assigned, header));
            case IncomeDistributed distributed ->
                state.with(Distributions.of(state).with(distributed, header));
            case PayeeCredited credited -> state.with(Distributions.of(state).with(credited, header));
            case DistributionRecalculated again ->
                state.with(Distributions.of(state).with(again, header));
            case PayeeAdjusted adjusted -> state.with(Distributions.of(state).with(adjusted, header));
            case PaymentRecorded step -> state.with(Distributions.of(state).with(step));
            case AssetIdentified identified -> state.with(Portfolio.of(state).with(identified));
            case AssetDescribed described -> state.with(Portfolio.of(state).with(described));
            case AssetCorrected corrected -> corrected(state, corrected, header);
            case AssetStruck struck -> struck(state, struck);
            case LifeAdvanced advanced ->
                state.with(Docket.of(state).with(advanced))
                        .with(Catalogue.of(state)
                                .with(
                                        advanced,
                                        Portfolio.of(state).require(advanced.asset()),
                                        Titles.of(state).require(advanced.asset()),
                                        Docket.of(state).life(advanced.asset()).stage()));
            case RenewalScheduled scheduled -> state.with(Docket.of(state).with(scheduled));
            case RenewalSettled settled -> state.with(Docket.of(state).with(settled));
            case RenewalReminded reminded -> state.with(Docket.of(state).with(reminded));
            case ReportingSet set -> state.with(Royalties.of(state).with(set));
            case SalesReported reported -> state.with(Royalties.of(state).with(reported));
            case ReportMissed missed -> state.with(Royalties.of(state).with(missed));
            case MilestoneReported reached -> state.with(Royalties.of(state).with(reached));
            case MilestoneAnswered answered -> state.with(Royalties.of(state).with(answered));
            case MilestoneTakenBack back -> state.with(Royalties.of(state).with(back));
            case RoyaltyFellDue due -> state.with(Royalties.of(state).with(due));
            case EvidenceAttached attached -> state.with(Exhibits.of(state).with(attached, header));
            case BackgroundDeclared declared -> state.with(Backgrounds.of(state).with(declared));
            case BackgroundReplied replied -> state.with(Backgrounds.of(state).with(replied));
            case DisclosureSet set -> state.with(Disclosures.of(state).with(set));
            case WitnessRegistered registered -> state.with(registered.on(state.get(Witnesses.class)));
            case WitnessRetired retired -> state.with(retired.on(state.get(Witnesses.class)));
            case ReliedOn relied -> state.with(relied.on(state.get(Reliances.class)));
            case ActOfTwo two -> state.with(two.on(state.get(Awaited.class), header));
            case LedgerClosureChanged changed -> state.with(changed.on(state.get(Closure.class), header));
            case RightGranted granted -> state.with(Rights.of(state).with(granted));
            case RightEnded ended -> state.with(Rights.of(state).with(ended));
            case RightRestored restored -> {
                AssetId asset = Rights.of(state).require(restored.id()).asset();
                yield titled(state.with(Rights.of(state).with(restored)), asset, Titles.of(state));
            }
            case AccessRequested requested -> state.with(AccessRequests.of(state).with(requested));
            case AccessAnswered answered -> state.with(AccessRequests.of(state).with(answered));
            case AccessReopened reopened -> state.with(AccessRequests.of(state).with(reopened));
            case AccessRuleSet set -> state.with(set.rule());
            case ExitEvent left -> state.with(left.on(ExitEvent.exits(state), header)).with(left.on(Departures.of(state), header));
            case ValuationEvent valued -> state.with(Valuations.of(state).with(valued, header));
            case ShareContributed contributed ->
                state.with(Contributions.of(state).with(contributed, header));
        };
    }

    private static IpLedgerState corrected(IpLedgerState state, AssetCorrected event, Header header) {
        Asset before = Portfolio.of(state).require(event.asset());
        Asset after = Fact.on(before, event.was(), event.is());
        Title title = Titles.of(state).require(event.asset());
        Docket docket = event.on(Docket.of(state), LocalDate.ofInstant(header.time(), ZoneOffset.UTC));
        return state.with(Portfolio.of(state).with(after))
                .with(docket)
                .with(Corrections.of(state).with(event, header))
                .with(Catalogue.of(state)
                        .without(before, title, Docket.of(state).life(before.id()).stage())
                        .with(after, title, docket.life(before.id()).stage()));
    }

    private static IpLedgerState struck(IpLedgerState state, AssetStruck event) {
        Asset asset = Portfolio.of(state).require(event.asset());
        return state.with(Catalogue.of(state)
                        .without(
                                asset,
                                Titles.of(state).require(asset.id()),
                                Docket.of(state).life(asset.id()).stage()))
                .with(Portfolio.of(state).with(event))
                .with(Corrections.of(state).with(event, Portfolio.of(state)))
                .with(Docket.of(state).without(asset.id()))
                .with(Claims.of(state).without(asset.id()));
    }

    /** With title to an asset in another shape, what that means for the rights to it, and for whom it is one of its own. */
    private static IpLedgerState titled(IpLedgerState state, AssetId asset, Titles titles) {
        IpLedgerState next = state.with(titles).with(Rights.of(state).grounded(asset, titles.require(asset)));
        List<OrganisationId> newcomers = titles.newcomers(asset, Titles.of(state));
        return newcomers.isEmpty()
                ? next
                : next.with(Catalogue.of(next)
                        .with(
                                Portfolio.of(next).require(asset),
                                titles.require(asset),
                                Docket.of(next).life(asset).stage(),
                                newcomers));
    }

    private static IpLedgerState divided(IpLedgerState state, Division division) {
        Titles bound = Titles.of(state);
        for (String each : division.passed(Allotment.Kind.PLEDGE).toList()) {
            Pledge pledge = Pledges.of(state).require(new PledgeId(each));
            bound = bound.heldBy(pledge.terms().asset(), pledge.id(), division.to());
        }
        return state.with(Heirs.of(state).with(division))
                .with(bound)
                .with(Pledges.of(state).divided(division))
                .with(Rights.of(state).divided(division));
    }

    private static IpLedgerState placeTaken(IpLedgerState state, PlaceTaken taken) {
        return state.with(Heirs.of(state).with(taken))
                .with(Departures.of(state).succeeded(taken.from(), taken.effective()))
                .with(Titles.of(state).with(taken))
                .with(Pledges.of(state).with(taken))
                .with(Notices.of(state).with(taken))
                .with(Rights.of(state).with(taken))
                .with(AccessRequests.of(state).with(taken))
                .with(Compensations.of(state).with(taken));
    }
}
