package io.consort.consortium.life;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.life.LifeEvent.ConsortiumDissolved;
import io.consort.consortium.life.LifeEvent.ConsortiumResumed;
import io.consort.consortium.life.LifeEvent.DissolutionRefused;
import io.consort.consortium.life.LifeEvent.TurnConfirmed;
import io.consort.consortium.life.LifeEvent.TurnDelayed;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/** What a consortium's ledger takes at each stage of its life, whoever asks for it. */
public final class LifeGate {

    private LifeGate() {}

    /**
     * Lets events in.
     *
     * @throws DomainException CONFLICT {@code consortium-suspended}, {@code dissolution-under-way}, {@code consortium-dissolved}
     */
    public static void check(ConsortiumState state, List<? extends ConsortiumEvent> events) {
        switch (Life.of(state).stage()) {
            case FORMING, ACTIVE, WINDING_UP -> {}
            case SUSPENDED -> {
                if (!events.stream().allMatch(LifeGate::passesWhileSuspended)) {
                    throw DomainException.conflict(
                            "consortium-suspended",
                            "An administrator of the platform has suspended the consortium, and nothing is recorded"
                                    + " until that is lifted: " + reason(state));
                }
            }
            case DISSOLVING -> {
                if (!events.stream().allMatch(LifeGate::passesWhileDissolving) && !endsIt(events)) {
                    throw DomainException.conflict(
                            "dissolution-under-way",
                            "The consortium is being dissolved; nothing else is recorded unless that fails.");
                }
            }
            case DISSOLVED ->
                throw DomainException.conflict(
                        "consortium-dissolved", "The consortium is dissolved; nothing is recorded any more.");
        }
    }

    private static boolean passesWhileSuspended(ConsortiumEvent event) {
        return event instanceof ConsortiumResumed || isReply(event);
    }

    private static boolean passesWhileDissolving(ConsortiumEvent event) {
        return event instanceof DissolutionRefused || isReply(event);
    }

    private static boolean isReply(ConsortiumEvent event) {
        return event instanceof TurnConfirmed || event instanceof TurnDelayed;
    }

    /** The block that dissolves it says with it that the resolution is carried out. */
    private static boolean endsIt(List<? extends ConsortiumEvent> events) {
        return events.stream().anyMatch(ConsortiumDissolved.class::isInstance);
    }

    private static String reason(ConsortiumState state) {
        return Life.of(state).last().map(LifeChange::reason).orElse("");
    }
}
