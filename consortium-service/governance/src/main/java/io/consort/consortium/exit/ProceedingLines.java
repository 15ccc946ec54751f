package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Roster;
import io.consort.consortium.body.Seating;
import io.consort.consortium.decision.Motion;
import io.consort.consortium.decision.MotionStage;
import io.consort.consortium.decision.Motions;
import io.consort.consortium.decision.Votings;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a leaver has before the bodies. Its motions go on without it, and it votes until its last day. */
final class ProceedingLines {

    private ProceedingLines() {}

    static List<ExitItem> of(ConsortiumState state, Leaving leaving) {
        return Stream.concat(motions(state, leaving), votings(state, leaving)).toList();
    }

    private static Stream<ExitItem> motions(ConsortiumState state, Leaving leaving) {
        Roster roster = Roster.of(state, leaving.last());
        return Motions.of(state).all().stream()
                .filter(each -> each.stage() == MotionStage.DEBATED || each.stage() == MotionStage.VOTED)
                .filter(each -> isMovedBy(each, leaving, roster))
                .map(each -> ExitItem.of(
                        Heading.CONTINUES,
                        "motions/" + each.id(),
                        "its motion, which goes on; who presides may take it off",
                        null));
    }

    private static boolean isMovedBy(Motion motion, Leaving leaving, Roster roster) {
        return motion.mover() != null
                && roster.find(motion.mover())
                        .map(Seating::organisation)
                        .filter(leaving.member()::equals)
                        .isPresent();
    }

    private static Stream<ExitItem> votings(ConsortiumState state, Leaving leaving) {
        return Votings.of(state).open().stream()
                .map(Votings.of(state)::require)
                .filter(voting -> voting.electorate().bySeat().values().stream()
                        .anyMatch(each -> each.organisation().equals(leaving.member())))
                .sorted(Comparator.comparingLong(voting -> voting.seq()))
                .map(voting -> ExitItem.of(
                        Heading.CONTINUES,
                        "votings/" + voting.id(),
                        "it may vote until " + leaving.last() + " and counts as it was listed",
                        null));
    }
}
