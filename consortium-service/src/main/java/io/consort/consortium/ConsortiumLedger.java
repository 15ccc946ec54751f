package io.consort.consortium;

import io.consort.consortium.body.AlternateNamed;
import io.consort.consortium.body.AlternateWithdrawn;
import io.consort.consortium.body.OfficeTaken;
import io.consort.consortium.body.OfficeVacated;
import io.consort.consortium.body.ProxyGiven;
import io.consort.consortium.body.ProxyWithdrawn;
import io.consort.consortium.body.SeatTaken;
import io.consort.consortium.body.SeatVacated;
import io.consort.consortium.charter.CharterAdopted;
import io.consort.consortium.charter.CharterAgreed;
import io.consort.consortium.charter.CharterAmended;
import io.consort.consortium.charter.CharterConsented;
import io.consort.consortium.charter.CharterProposed;
import io.consort.consortium.dues.BasisReported;
import io.consort.consortium.dues.DuesAssessed;
import io.consort.consortium.founding.ConsortiumCreated;
import io.consort.consortium.founding.ConsortiumFounded;
import io.consort.consortium.founding.ConsortiumOpened;
import io.consort.consortium.membership.MemberAcceded;
import io.consort.consortium.membership.NoticeGiven;
import io.consort.consortium.membership.OrganisationInvited;
import io.consort.consortium.organisation.OrganisationProvisioned;
import io.consort.consortium.organisation.OrganisationRegistered;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;

/** The names of this service's entries, and how they are folded. */
public final class ConsortiumLedger {

    /** The definition of the platform's ledger and of each consortium's. */
    public static final LedgerDefinition<ConsortiumState, ConsortiumEvent> DEFINITION = new LedgerDefinition<>(
            "consortium",
            ConsortiumState.class,
            ConsortiumState.EMPTY,
            ConsortiumState::apply,
            EventTypes.of(ConsortiumEvent.class)
                    .with("consortium.organisation-registered.v1", OrganisationRegistered.class)
                    .with("consortium.organisation-provisioned.v1", OrganisationProvisioned.class)
                    .with("consortium.consortium-founded.v1", ConsortiumFounded.class)
                    .with("consortium.consortium-opened.v1", ConsortiumOpened.class)
                    .with("consortium.consortium-created.v1", ConsortiumCreated.class)
                    .with("consortium.charter-adopted.v1", CharterAdopted.class)
                    .with("consortium.charter-proposed.v1", CharterProposed.class)
                    .with("consortium.charter-consented.v1", CharterConsented.class)
                    .with("consortium.charter-agreed.v1", CharterAgreed.class)
                    .with("consortium.charter-amended.v1", CharterAmended.class)
                    .with("consortium.organisation-invited.v1", OrganisationInvited.class)
                    .with("consortium.member-acceded.v1", MemberAcceded.class)
                    .with("consortium.notice-given.v1", NoticeGiven.class)
                    .with("consortium.seat-taken.v1", SeatTaken.class)
                    .with("consortium.seat-vacated.v1", SeatVacated.class)
                    .with("consortium.alternate-named.v1", AlternateNamed.class)
                    .with("consortium.alternate-withdrawn.v1", AlternateWithdrawn.class)
                    .with("consortium.proxy-given.v1", ProxyGiven.class)
                    .with("consortium.proxy-withdrawn.v1", ProxyWithdrawn.class)
                    .with("consortium.office-taken.v1", OfficeTaken.class)
                    .with("consortium.office-vacated.v1", OfficeVacated.class)
                    .with("consortium.basis-reported.v1", BasisReported.class)
                    .with("consortium.dues-assessed.v1", DuesAssessed.class)
                    .build());

    private ConsortiumLedger() {}
}
