package io.consort.consortium.decision;

import io.consort.consortium.decision.MotionEvent.VotingOpened;
import io.consort.kernel.ledger.Header;

/** All that a consortium was asked and decided. */
public record Decisions(Motions motions, Votings votings, Resolutions resolutions) {

    /** Nothing was asked yet. */
    public static final Decisions EMPTY = new Decisions(Motions.EMPTY, Votings.EMPTY, Resolutions.EMPTY);

    /** The decisions after an event. */
    public Decisions apply(DecisionEvent event, Header header) {
        return switch (event) {
            case VotingOpened opened ->
                new Decisions(motions.apply(opened, header), votings.opened(opened, header), resolutions);
            case MotionEvent each -> new Decisions(motions.apply(each, header), votings, resolutions);
            case VotingEvent each -> new Decisions(motions, votings.apply(each, header), resolutions);
            case ResolutionEvent each -> new Decisions(motions, votings, resolutions.apply(each, header));
        };
    }
}
