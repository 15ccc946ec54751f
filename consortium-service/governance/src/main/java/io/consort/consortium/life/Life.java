package io.consort.consortium.life;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.life.LifeEvent.ConsortiumDissolved;
import io.consort.consortium.life.LifeEvent.ConsortiumResumed;
import io.consort.consortium.life.LifeEvent.ConsortiumSuspended;
import io.consort.consortium.life.LifeEvent.DissolutionRefused;
import io.consort.consortium.life.LifeEvent.DissolutionStarted;
import io.consort.consortium.life.LifeEvent.TurnConfirmed;
import io.consort.consortium.life.LifeEvent.TurnDelayed;
import io.consort.consortium.life.LifeEvent.WindingUpBegun;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.outbox.Fault;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The life of a consortium, as a chain of changes.
 *
 * @param changes in order; none before the consortium is created
 */
public record Life(PVector<LifeChange> changes) {

    /** Not begun. */
    public static final Life EMPTY = new Life(TreePVector.empty());

    /** As a state has it. */
    public static Life of(ConsortiumState state) {
        return state.get(Life.class);
    }

    /** Where the consortium is. */
    public LifeStage stage() {
        return changes.isEmpty() ? LifeStage.FORMING : changes.getLast().to();
    }

    /** Where it is apart from being suspended or dissolved just now: where it goes back to when that ends. */
    public LifeStage course() {
        for (LifeChange each : changes.reversed()) {
            switch (each.to()) {
                case SUSPENDED, DISSOLVING -> {}
                case FORMING, ACTIVE, WINDING_UP, DISSOLVED -> {
                    return each.to();
                }
            }
        }
        return LifeStage.FORMING;
    }

    /** Whether its ledger takes what its rules let in. What happens by itself waits while it does not. */
    public boolean takesEntries() {
        return switch (stage()) {
            case FORMING, ACTIVE, WINDING_UP -> true;
            case SUSPENDED, DISSOLVING, DISSOLVED -> false;
        };
    }

    /** Whether it is over for ever. */
    public boolean hasEnded() {
        return stage() == LifeStage.DISSOLVED;
    }

    /** The last change; empty before the consortium is created. */
    public Optional<LifeChange> last() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
    }

    /** The change that not all other services have confirmed: the last that they were told of. */
    public Optional<LifeChange> underWay() {
        return lastTold().filter(LifeChange::awaitsReplies);
    }

    /** The last change that others were told of; empty while there was none. */
    public Optional<LifeChange> lastTold() {
        return changes.reversed().stream().filter(each -> each.turn() != null).findFirst();
    }

    /** The number of the next turn. */
    public int nextTurn() {
        return lastTold().map(LifeChange::turn).map(Turn::number).orElse(0) + 1;
    }

    /**
     * Sees that something new may begin.
     *
     * @throws DomainException CONFLICT {@code winding-up}
     */
    public void requireBeginnings() {
        if (course() == LifeStage.WINDING_UP) {
            throw DomainException.conflict(
                    "winding-up", "The consortium is being wound up; nothing new begins in it any more.");
        }
    }

    /** After its creation. */
    public Life formed(Header header) {
        return to(LifeStage.FORMING, header, null, null, null);
    }

    /** After an accession. */
    public Life acceded(Header header) {
        return stage() == LifeStage.FORMING ? to(LifeStage.ACTIVE, header, null, null, null) : this;
    }

    /** After an event of its own. */
    public Life apply(LifeEvent event, Header header) {
        return switch (event) {
            case ConsortiumSuspended(var turn, var reason, var services) ->
                to(LifeStage.SUSPENDED, header, reason, null, Turn.of(turn, Told.SUSPENDED, services));
            case ConsortiumResumed(var turn, var next, var reason, var services) ->
                to(next, header, reason, null, Turn.of(turn, Told.OPEN, services));
            case WindingUpBegun(var resolution) -> to(LifeStage.WINDING_UP, header, null, resolution, null);
            case DissolutionStarted(var turn, var resolution, var reason, var services) ->
                to(LifeStage.DISSOLVING, header, reason, resolution, Turn.of(turn, Told.CLOSED, services));
            case DissolutionRefused(var turn, var next, var _, var _, var detail, var services) ->
                to(next, header, detail, null, Turn.of(turn, Told.OPEN, services));
            case ConsortiumDissolved(var _, var resolution, var _) ->
                to(LifeStage.DISSOLVED, header, null, resolution, null);
            case TurnConfirmed(var turn, var ledger) ->
                replied(turn, new Reply.Confirmed(ledger.service(), header.time(), ledger));
            case TurnDelayed(var turn, var service, var slug, var detail) ->
                delayed(turn, service, new Fault(slug, detail), header);
        };
    }

    private Life to(
            LifeStage next,
            Header header,
            @Nullable String reason,
            @Nullable ResolutionId resolution,
            @Nullable Turn turn) {
        return new Life(changes.plus(
                new LifeChange(next, header.seq(), header.time(), header.actor(), reason, resolution, turn)));
    }

    private Life delayed(int turn, OtherService service, Fault fault, Header header) {
        int before = lastTold()
                .map(LifeChange::turn)
                .map(each -> each.delays(service))
                .orElse(0);
        return replied(turn, new Reply.Delayed(service, header.time(), before + 1, fault));
    }

    private Life replied(int turn, Reply reply) {
        for (int place = changes.size() - 1; place >= 0; place--) {
            LifeChange change = changes.get(place);
            if (change.turn() != null && change.turn().number() == turn) {
                return new Life(changes.with(place, change.with(change.turn().with(reply))));
            }
        }
        return this;
    }
}
