package io.consort.ipledger.exit;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The course of an exit while it is worked out: what it comes to, what that rests on, and what stands against it. */
final class Course {

    /** What an exit comes to depends neither on who asks nor on when. */
    private static final Context NOBODY = new Context(Instant.EPOCH, Actor.service("exit"));

    private final Leaving leaving;
    private final Sequence sequence;
    private final List<ExitItem> items = new ArrayList<>();
    private final List<Matter> matters = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();

    Course(Leaving leaving, IpLedgerState state) {
        this.leaving = leaving;
        this.sequence = new Sequence(state, NOBODY);
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

    ExitPlan plan() {
        return new ExitPlan(leaving, items, matters, Balance.of(items), effects, sequence.events());
    }
}
