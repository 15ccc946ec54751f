package io.consort.ipledger;

import io.consort.ipledger.asset.AssetEvent;
import io.consort.ipledger.background.BackgroundEvent;
import io.consort.ipledger.closure.LedgerClosureChanged;
import io.consort.ipledger.compensation.CompensationSettled;
import io.consort.ipledger.confirmation.ConfirmationEvent;
import io.consort.ipledger.correction.AssetCorrected;
import io.consort.ipledger.disclosure.DisclosureSet;
import io.consort.ipledger.distribution.DistributionEvent;
import io.consort.ipledger.docket.DocketEvent;
import io.consort.ipledger.evidence.EvidenceAttached;
import io.consort.ipledger.exit.ExitEvent;
import io.consort.ipledger.expense.ExpenseEvent;
import io.consort.ipledger.foureyes.ActOfTwo;
import io.consort.ipledger.income.IncomeEvent;
import io.consort.ipledger.licence.LicenceEvent;
import io.consort.ipledger.notice.NoticeEvent;
import io.consort.ipledger.pledge.PledgeEvent;
import io.consort.ipledger.reliance.ReliedOn;
import io.consort.ipledger.right.RightEvent;
import io.consort.ipledger.scheme.SchemeEvent;
import io.consort.ipledger.title.TitleEvent;
import io.consort.ipledger.valuation.ShareContributed;
import io.consort.ipledger.valuation.ValuationEvent;
import io.consort.ipledger.witness.WitnessRegistered;
import io.consort.ipledger.witness.WitnessRetired;
import io.consort.kernel.ledger.Event;

/** All that can happen in an IP ledger. */
public sealed interface IpLedgerEvent extends Event
        permits AssetEvent,
                TitleEvent,
                ConfirmationEvent,
                PledgeEvent,
                NoticeEvent,
                CompensationSettled,
                IncomeEvent,
                ExpenseEvent,
                SchemeEvent,
                LicenceEvent,
                DistributionEvent,
                AssetCorrected,
                DocketEvent,
                EvidenceAttached,
                BackgroundEvent,
                RightEvent,
                ExitEvent,
                ValuationEvent,
                ShareContributed,
                DisclosureSet,
                WitnessRegistered,
                WitnessRetired,
                LedgerClosureChanged,
                ReliedOn,
                ActOfTwo {}
