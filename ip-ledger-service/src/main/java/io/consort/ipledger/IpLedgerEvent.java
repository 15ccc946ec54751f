package io.consort.ipledger;

import io.consort.ipledger.asset.AssetRegistered;
import io.consort.ipledger.distribution.DistributionRecalculated;
import io.consort.ipledger.distribution.IncomeDistributed;
import io.consort.ipledger.distribution.PayeeAdjusted;
import io.consort.ipledger.distribution.PayeeCredited;
import io.consort.ipledger.distribution.PaymentRecorded;
import io.consort.ipledger.income.IncomeRecorded;
import io.consort.ipledger.scheme.SchemeAdopted;
import io.consort.ipledger.scheme.SchemeEnacted;
import io.consort.ipledger.title.ShareAssigned;
import io.consort.kernel.ledger.Event;

/** All that can happen in an IP ledger. */
public sealed interface IpLedgerEvent extends Event
        permits AssetRegistered,
                ShareAssigned,
                IncomeRecorded,
                SchemeAdopted,
                SchemeEnacted,
                IncomeDistributed,
                PayeeCredited,
                DistributionRecalculated,
                PayeeAdjusted,
                PaymentRecorded {}
