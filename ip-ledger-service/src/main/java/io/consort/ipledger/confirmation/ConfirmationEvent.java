package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.identity.OrganisationId;

/** All that owners say to what others registered for them, or that is said to them. */
public sealed interface ConfirmationEvent extends IpLedgerEvent
        permits ShareConfirmed,
                ShareContested,
                DeedDelivered,
                DeliveryLapsed,
                AssentGiven,
                AssentWithdrawn,
                CorrectionAgreed,
                AgreementWithdrawn,
                DeedConfirmed,
                DeedEnded {

    /** Of what. */
    AssetId asset();

    /** Whose share, or who agrees. */
    OrganisationId owner();

    /** What it does to what is claimed. */
    Claims on(Claims claims);

    /** A resource of its own, so that who changes the asset need not have seen it. */
    @Override
    default String subject() {
        return "assets/" + asset() + "/claims/" + owner();
    }
}
