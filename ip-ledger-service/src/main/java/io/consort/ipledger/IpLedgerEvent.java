package io.consort.ipledger;

import io.consort.ipledger.asset.AssetDescribed;
import io.consort.ipledger.asset.AssetIdentified;
import io.consort.ipledger.asset.AssetRegistered;
import io.consort.ipledger.asset.AssetStruck;
import io.consort.ipledger.background.BackgroundDeclared;
import io.consort.ipledger.background.BackgroundReplied;
import io.consort.ipledger.closure.LedgerClosureChanged;
import io.consort.ipledger.compensation.CompensationSettled;
import io.consort.ipledger.confirmation.ConfirmationEvent;
import io.consort.ipledger.correction.AssetCorrected;
import io.consort.ipledger.disclosure.DisclosureSet;
import io.consort.ipledger.distribution.DistributionRecalculated;
import io.consort.ipledger.distribution.IncomeDistributed;
import io.consort.ipledger.distribution.PayeeAdjusted;
import io.consort.ipledger.distribution.PayeeCredited;
import io.consort.ipledger.distribution.PaymentRecorded;
import io.consort.ipledger.docket.LifeAdvanced;
import io.consort.ipledger.docket.RenewalReminded;
import io.consort.ipledger.docket.RenewalScheduled;
import io.consort.ipledger.docket.RenewalSettled;
import io.consort.ipledger.evidence.EvidenceAttached;
import io.consort.ipledger.exit.ExitEvent;
import io.consort.ipledger.expense.ExpenseEvent;
import io.consort.ipledger.foureyes.ActOfTwo;
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
import io.consort.ipledger.title.TitleRestated;
import io.consort.ipledger.title.TitleSucceeded;
import io.consort.ipledger.title.TransferReversed;
import io.consort.ipledger.valuation.ShareContributed;
import io.consort.ipledger.valuation.ValuationEvent;
import io.consort.ipledger.witness.WitnessRegistered;
import io.consort.ipledger.witness.WitnessRetired;
import io.consort.kernel.ledger.Event;

/** All that can happen in an IP ledger. */
public sealed interface IpLedgerEvent extends Event
        permits AssetRegistered,
                ShareAssigned,
                OrganisationSucceeded,
                TitleSucceeded,
                PlaceTaken,
                OrganisationDemerged,
                TransferReversed,
                TitleRestated,
                ShareEnforced,
                PledgeFollowed,
                PledgeReturned,
                PledgeRestored,
                ConfirmationEvent,
                PledgeEvent,
                NoticeEvent,
                CompensationSettled,
                IncomeRecorded,
                IncomeCorrected,
                CreditNoted,
                ExpenseEvent,
                SchemeAdopted,
                SchemeEnacted,
                SchemeAssigned,
                ReportingSet,
                SalesReported,
                ReportMissed,
                MilestoneReported,
                MilestoneAnswered,
                MilestoneTakenBack,
                RoyaltyFellDue,
                IncomeDistributed,
                PayeeCredited,
                DistributionRecalculated,
                PayeeAdjusted,
                PaymentRecorded,
                AssetIdentified,
                AssetDescribed,
                AssetCorrected,
                AssetStruck,
                LifeAdvanced,
                RenewalScheduled,
                RenewalSettled,
                RenewalReminded,
                EvidenceAttached,
                BackgroundDeclared,
                BackgroundReplied,
                RightGranted,
                RightEnded,
                RightRestored,
                AccessRequested,
                AccessAnswered,
                AccessReopened,
                AccessRuleSet,
                ExitEvent,
                ValuationEvent,
                ShareContributed,
                DisclosureSet,
                WitnessRegistered,
                WitnessRetired,
                LedgerClosureChanged,
                ReliedOn,
                ActOfTwo {}
