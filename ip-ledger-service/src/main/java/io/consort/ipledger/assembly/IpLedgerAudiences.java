package io.consort.ipledger.assembly;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetDescribed;
import io.consort.ipledger.asset.AssetEvent.AssetIdentified;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetEvent.AssetStruck;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.background.BackgroundEvent.BackgroundDeclared;
import io.consort.ipledger.background.BackgroundEvent.BackgroundReplied;
import io.consort.ipledger.closure.LedgerClosureChanged;
import io.consort.ipledger.compensation.CompensationSettled;
import io.consort.ipledger.confirmation.ConfirmationEvent;
import io.consort.ipledger.confirmation.ConfirmationEvent.DeedConfirmed;
import io.consort.ipledger.confirmation.ConfirmationEvent.DeedEnded;
import io.consort.ipledger.correction.AssetCorrected;
import io.consort.ipledger.disclosure.DisclosureSet;
import io.consort.ipledger.disclosure.Disclosures;
import io.consort.ipledger.distribution.DistributionAccess;
import io.consort.ipledger.distribution.DistributionEvent.DistributionRecalculated;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.DistributionEvent.PayeeAdjusted;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.ipledger.distribution.DistributionId;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.StatementAccess;
import io.consort.ipledger.docket.DocketEvent.LifeAdvanced;
import io.consort.ipledger.docket.DocketEvent.RenewalReminded;
import io.consort.ipledger.docket.DocketEvent.RenewalScheduled;
import io.consort.ipledger.docket.DocketEvent.RenewalSettled;
import io.consort.ipledger.evidence.EvidenceAttached;
import io.consort.ipledger.exit.ExitEvent;
import io.consort.ipledger.expense.ExpenseAccess;
import io.consort.ipledger.expense.ExpenseEvent;
import io.consort.ipledger.foureyes.ActOfTwo;
import io.consort.ipledger.income.IncomeAccess;
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
import io.consort.ipledger.notice.NoticeAccess;
import io.consort.ipledger.notice.NoticeEvent;
import io.consort.ipledger.notice.NoticeEvent.CompensationOffered;
import io.consort.ipledger.notice.NoticeEvent.LedgerWatched;
import io.consort.ipledger.notice.NoticeEvent.NoticeClosed;
import io.consort.ipledger.notice.NoticeEvent.NoticeConsented;
import io.consort.ipledger.notice.NoticeEvent.NoticeGiven;
import io.consort.ipledger.notice.NoticeEvent.NoticeObjected;
import io.consort.ipledger.notice.NoticeEvent.NoticePeriodSet;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.pledge.PledgeAccess;
import io.consort.ipledger.pledge.PledgeEvent;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCancelled;
import io.consort.ipledger.pledge.PledgeEvent.PledgeConsented;
import io.consort.ipledger.pledge.PledgeEvent.PledgeCurtailed;
import io.consort.ipledger.pledge.PledgeEvent.PledgeEnforced;
import io.consort.ipledger.pledge.PledgeEvent.PledgePlaced;
import io.consort.ipledger.pledge.PledgeEvent.PledgeReleased;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.reliance.ReliedOn;
import io.consort.ipledger.right.AccessRequest;
import io.consort.ipledger.right.AccessRequestId;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightEvent.AccessAnswered;
import io.consort.ipledger.right.RightEvent.AccessReopened;
import io.consort.ipledger.right.RightEvent.AccessRequested;
import io.consort.ipledger.right.RightEvent.AccessRuleSet;
import io.consort.ipledger.right.RightEvent.RightEnded;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.ipledger.right.RightEvent.RightRestored;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.RoyaltyAccess;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAdopted;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAssigned;
import io.consort.ipledger.scheme.SchemeEvent.SchemeEnacted;
import io.consort.ipledger.title.PledgeId;
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
import io.consort.ipledger.confirmation.Undertaken;
import io.consort.ipledger.valuation.ShareContributed;
import io.consort.ipledger.valuation.ValuationAccess;
import io.consort.ipledger.valuation.ValuationEvent;
import io.consort.ipledger.valuation.ValuationEvent.ValuationConfirmed;
import io.consort.ipledger.valuation.ValuationEvent.ValuationRecorded;
import io.consort.ipledger.valuation.ValuationEvent.ValuationSuperseded;
import io.consort.ipledger.valuation.ValuationEvent.ValuationWithdrawn;
import io.consort.ipledger.valuation.ValuationId;
import io.consort.ipledger.valuation.Valuations;
import io.consort.ipledger.witness.WitnessRegistered;
import io.consort.ipledger.witness.WitnessRetired;
import io.consort.kernel.ledger.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Whom each entry of an IP ledger concerns. What there is, who owns it and who may use it is for everyone who may read the ledger;
 * commercial terms are for those whom they concern, unless the charter opens them. An entry with terms is for exactly those to
 * whom the views show the terms: both ask the same rules.
 */
final class IpLedgerAudiences {

    private IpLedgerAudiences() {}

    static Audience of(IpLedgerState state, IpLedgerEvent event, Instant now) {
        return switch (event) {
            case AssetRegistered registered -> owned(state, registered.asset().id());
            case AssetIdentified identified -> owned(state, identified.asset());
            case AssetDescribed described -> owned(state, described.asset());
            case AssetCorrected corrected -> owned(state, corrected.asset());
            case AssetStruck struck -> owned(state, struck.asset());
            case EvidenceAttached attached -> owned(state, attached.asset());
            case LifeAdvanced advanced -> owned(state, advanced.asset());
            case RenewalScheduled scheduled -> owned(state, scheduled.renewal().asset());
            case RenewalSettled settled -> owned(state, settled.renewal().asset());
            case RenewalReminded reminded -> owned(state, reminded.renewal().asset());
            case BackgroundDeclared declared -> owned(state, declared.asset());
            case BackgroundReplied replied -> owned(state, replied.asset());
            case ShareAssigned assigned -> owned(state, assigned.asset());
            case ShareEnforced enforced -> owned(state, enforced.asset());
            case PledgeFollowed followed -> bound(state, followed.pledge());
            case PledgeRestored restored -> bound(state, restored.pledge());
            case PledgeReturned returned -> owned(state, returned.asset());
            case OrganisationSucceeded _, PlaceTaken _ -> Audience.EVERYONE;
            case OrganisationDemerged(var division) ->
                Audience.EVERYONE.or(own -> own.equals(division.from()) || own.equals(division.to()));
            case TitleSucceeded succeeded -> owned(state, succeeded.asset());
            case TransferReversed reversed -> owned(state, reversed.asset());
            case TitleRestated restated -> owned(state, restated.asset());
            case DeedConfirmed(var undertaken) -> parties(state, undertaken);
            case DeedEnded(var undertaken) -> parties(state, undertaken);
            case ConfirmationEvent said -> owned(state, said.asset());
            case PledgeEvent pledged -> of(state, pledged);
            case NoticeEvent noticed -> of(state, noticed);
            case RightGranted granted -> right(state, granted.id()); // royalties are sealed within it
            case RightEnded ended -> right(state, ended.id());
            case RightRestored restored -> right(state, restored.id());
            case AccessRequested asked -> request(state, asked.id());
            case AccessAnswered answered -> request(state, answered.id());
            case AccessReopened reopened -> request(state, reopened.id());
            case AccessRuleSet _, SchemeAdopted _, SchemeEnacted _ -> Audience.EVERYONE;
            case SchemeAssigned assigned -> owned(state, assigned.asset());
            case CompensationSettled settled -> NoticeAccess.of(state, settled.notice());
            case ReportingSet set -> royalty(state, set.right(), now);
            case SalesReported reported -> royalty(state, reported.right(), now);
            case ReportMissed missed -> royalty(state, missed.right(), now);
            case MilestoneReported reached -> royalty(state, reached.right(), now);
            case MilestoneAnswered answered -> royalty(state, answered.right(), now);
            case MilestoneTakenBack back -> royalty(state, back.right(), now);
            case RoyaltyFellDue due -> royalty(state, due.right(), now);
            case IncomeRecorded recorded -> IncomeAccess.of(state, recorded.id());
            case IncomeCorrected corrected -> IncomeAccess.of(state, corrected.id());
            case CreditNoted noted -> IncomeAccess.of(state, noted.id());
            case ExpenseEvent spent -> ExpenseAccess.of(state, spent.id(), day(now));
            case IncomeDistributed distributed -> of(state, distributed.id());
            case PayeeCredited credited -> of(state, credited.distribution(), credited.payee());
            case DistributionRecalculated again -> of(state, again.id());
            case PayeeAdjusted adjusted -> of(state, adjusted.distribution(), adjusted.payee());
            case PaymentRecorded step ->
                StatementAccess.of(state, Distributions.of(state).require(step.distribution()), step.payee());
            case ValuationEvent valued -> of(state, valued, day(now));
            case ShareContributed contributed ->
                valuation(state, contributed.contribution().valuation(), day(now));
            case ExitEvent left -> left.audience(ExitEvent.exits(state));
            case DisclosureSet _ -> Audience.EVERYONE;
            case WitnessRegistered _, WitnessRetired _ -> Audience.EVERYONE;
            case ReliedOn _ -> Audience.EVERYONE; // as it is in the ledger that it is of
            case ActOfTwo _ -> Audience.EVERYONE; // which act, and not on which terms
            case LedgerClosureChanged _ -> Audience.EVERYONE_EVER;
        };
    }

    /** For everyone, and for who has or had a share, which it does not lose with its membership. */
    private static Audience owned(IpLedgerState state, AssetId asset) {
        return Audience.EVERYONE.or(own -> Holders.of(state).isHolder(own, asset));
    }

    /** For who is bound and for whom it is, since it says on which terms. */
    private static Audience parties(IpLedgerState state, Undertaken undertaken) {
        return Audience.of(undertaken.to().parties(state)::contains);
    }

    /** For everyone, for owners, and for the parties. */
    private static Audience right(IpLedgerState state, RightId id) {
        Right right = Rights.of(state).require(id);
        return owned(state, right.asset())
                .or(own -> own.equals(right.grant().grantor())
                        || own.equals(right.grant().terms().holder()));
    }

    private static Audience request(IpLedgerState state, AccessRequestId id) {
        AccessRequest request = AccessRequests.of(state).require(id);
        return owned(state, request.asset()).or(request.terms().holder()::equals);
    }

    /** For everyone, for owners, and for who is bound by a pledge. */
    private static Audience bound(IpLedgerState state, PledgeId id) {
        return owned(state, Pledges.of(state).require(id).terms().asset()).or(PledgeAccess.bound(state, id));
    }

    private static Audience of(IpLedgerState state, PledgeEvent event) {
        return switch (event) {
            case PledgePlaced placed -> PledgeAccess.of(state, placed.pledge());
            case PledgeReleased released -> PledgeAccess.of(state, released.pledge());
            case PledgeConsented(var pledge, var _, var assignment) ->
                PledgeAccess.of(state, pledge).or(own -> own.equals(assignment.from()) || own.equals(assignment.to()));
            case PledgeEnforced enforced ->
                enforced.demand() == null ? bound(state, enforced.pledge()) : PledgeAccess.of(state, enforced.pledge());
            case PledgeCurtailed curtailed -> bound(state, curtailed.pledge());
            case PledgeCancelled cancelled ->
                Audience.EVERYONE.or(own -> Pledges.of(state)
                        .pledge(cancelled.pledge())
                        .filter(pledge -> PledgeAccess.bound(state, pledge.id()).test(own))
                        .isPresent());
        };
    }

    private static Audience of(IpLedgerState state, NoticeEvent event) {
        return switch (event) {
            case NoticePeriodSet _, LedgerWatched _ -> Audience.EVERYONE;
            case NoticeConsented consented ->
                Audience.EVERYONE.or(NoticeAccess.joint(Notices.of(state).require(consented.notice())));
            case NoticeGiven given -> NoticeAccess.of(state, given.notice());
            case NoticeObjected objected -> NoticeAccess.of(state, objected.notice());
            case CompensationOffered offered -> NoticeAccess.of(state, offered.notice());
            case NoticeClosed closed -> NoticeAccess.of(state, closed.notice());
        };
    }

    private static Audience of(IpLedgerState state, ValuationEvent event, LocalDate today) {
        return switch (event) {
            case ValuationRecorded recorded -> valuation(state, recorded.id(), today);
            case ValuationConfirmed confirmed -> valued(state, confirmed.id(), confirmed.asset());
            case ValuationSuperseded superseded -> valued(state, superseded.id(), superseded.asset());
            case ValuationWithdrawn withdrawn -> valued(state, withdrawn.id(), withdrawn.asset());
        };
    }

    /** For everyone, for owners, and for the valuer. */
    private static Audience valued(IpLedgerState state, ValuationId id, AssetId asset) {
        return owned(state, asset).or(Valuations.of(state).get(id).opinion().valuer()::equals);
    }

    private static Audience valuation(IpLedgerState state, ValuationId id, LocalDate today) {
        return ValuationAccess.of(state, Valuations.of(state).get(id), today);
    }

    private static Audience royalty(IpLedgerState state, RightId id, Instant now) {
        return RoyaltyAccess.of(state, Rights.of(state).require(id), day(now));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static Audience of(IpLedgerState state, DistributionId id) {
        return DistributionAccess.of(state, Distributions.of(state).require(id));
    }

    private static Audience of(IpLedgerState state, DistributionId id, Payee payee) {
        return DistributionAccess.of(state, Distributions.of(state).require(id), payee);
    }

    /** The state after an event: what it begins is open for good where the charter opens terms now. */
    static IpLedgerState opened(IpLedgerState after, IpLedgerEvent event) {
        boolean begins = event instanceof IncomeRecorded
                || event instanceof CreditNoted
                || event instanceof PledgePlaced
                || event instanceof NoticeGiven
                || event instanceof ValuationRecorded
                || event instanceof RightGranted
                || event instanceof AccessRequested;
        return begins ? after.with(Disclosures.of(after).beginning(event.subject())) : after;
    }
}
