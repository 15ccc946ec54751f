package io.consort.application;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.decision.Motions;
import io.consort.consortium.decision.Resolutions;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.note.NoteVerifier;
import io.consort.kernel.note.VerifiedCheckpoints;
import io.consort.starter.ledger.InclusionProof;
import io.consort.work.governance.Governance;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How consortia are governed, read from their own ledgers in this process. */
record OwnGovernance(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Checkpoints checkpoints, Clock clock)
        implements Governance {

    @Override
    public Standing standing(ConsortiumId consortium, OrganisationId organisation) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return switch (io.consort.consortium.membership.Standing.of(state(consortium), organisation, today)) {
            case NONE -> Standing.NONE;
            case FORMER -> Standing.FORMER;
            case INVITED -> Standing.INVITED;
            case SUSPENDED -> Standing.SUSPENDED;
            case OBSERVER -> Standing.OBSERVER;
            case MEMBER -> Standing.MEMBER;
            case SECRETARIAT -> Standing.SECRETARIAT;
        };
    }

    @Override
    public Authority seat(ConsortiumId consortium, Actor actor, String seat) {
        return Charges.of(state(consortium), new Context(clock.instant(), actor))
                .requireSeat(new SeatId(seat))
                .authority();
    }

    @Override
    public Warrant resolution(ConsortiumId consortium, String resolution) {
        ConsortiumState state = state(consortium);
        long requested = Resolutions.of(state).requireRequested(new ResolutionId(resolution), Motions.of(state));
        Ledger<ConsortiumState, ConsortiumEvent> ledger = ledger(consortium);
        return Warrant.of(
                InclusionProof.proven(ledgers, ledger, requested),
                checkpoints.origin(ledger.id(), ledgers.definition()),
                new VerifiedCheckpoints(checkpoints.keys().verifiers().toArray(NoteVerifier[]::new)));
    }

    private ConsortiumState state(ConsortiumId consortium) {
        return ledger(consortium).read().state();
    }

    private Ledger<ConsortiumState, ConsortiumEvent> ledger(ConsortiumId consortium) {
        return ledgers.ledger(LedgerId.of(consortium));
    }
}
