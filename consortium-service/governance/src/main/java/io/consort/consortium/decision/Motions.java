package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.rule.MotionId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The motions of a consortium.
 *
 * @param all in the order in which they were tabled
 */
public record Motions(PVector<Motion> all) {

    static final Motions EMPTY = new Motions(TreePVector.empty());

    /** As a state has them. */
    public static Motions of(ConsortiumState state) {
        return state.get(Decisions.class).motions();
    }

    /** The motion of that id. */
    public Optional<Motion> find(MotionId id) {
        return Numbers.find(all, 'M', id);
    }

    /**
     * The motion of that id.
     *
     * @throws DomainException NOT_FOUND when there is none
     */
    public Motion require(MotionId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("motion", id));
    }

    /** Those that are not decided. */
    public List<Motion> open() {
        return all.stream()
                .filter(each -> switch (each.stage()) {
                    case DEBATED, VOTED -> true;
                    case ADOPTED, REJECTED, WITHDRAWN -> false;
                })
                .toList();
    }

    MotionId next() {
        return new MotionId("M-" + (all.size() + 1));
    }

    Motions apply(MotionEvent event, Header header) {
        return event instanceof MotionTabled tabled
                ? new Motions(all.plus(Motion.tabled(tabled, header.time())))
                : new Motions(all.with(
                        Numbers.place(all, 'M', event.motion()),
                        require(event.motion()).apply(event)));
    }
}
