package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedger;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.ExitPlan;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Sequence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The course of an exit while it is worked out: what it comes to, what that rests on, and what stands against it. */
final class Course {

    /** What an exit comes to depends neither on who asks nor on when. */
    private static final Context NOBODY = new Context(Instant.EPOCH, Actor.service("exit"));

    private final Leaving<ExitTerms> leaving;
    private final Sequence<IpLedgerState, IpLedgerEvent> sequence;
    private final List<ExitItem> items = new ArrayList<>();
    private final List<Matter> matters = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();

    Course(Leaving<ExitTerms> leaving, IpLedgerState state) {
        this.leaving = leaving;
        this.sequence = new Sequence<>(IpLedger.DEFINITION, state, NOBODY);
    }

    OrganisationId member() {
        return leaving.member();
    }

    LocalDate effective() {
        return leaving.effective();
    }

    ExitTerms terms() {
        return leaving.terms();
    }

    /** The ledger as it is after what was decided so far. */
    IpLedgerState state() {
        return sequence.state();
    }

    List<IpLedgerEvent> decide(Command<IpLedgerState, IpLedgerEvent> command) {
        return sequence.decide(command);
    }

    void add(ExitItem item) {
        items.add(item);
    }

    void add(Matter matter) {
        matters.add(matter);
    }

    void add(Effect effect) {
        effects.add(effect);
    }

    ExitPlan<ExitTerms, Effect, IpLedgerEvent> plan() {
        return new ExitPlan<>(leaving, items, matters, effects, sequence.events());
    }
}
