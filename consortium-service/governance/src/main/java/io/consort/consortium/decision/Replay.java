package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.count.Count;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.count.Entitled;
import io.consort.consortium.decision.MotionEvent.VotingOpened;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.sentence.Phrase;
import io.consort.kernel.sentence.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A voting as its entries alone tell it, up to a time. Nothing of it is taken from the state that the service keeps, so it shows
 * what was known at that time, and whether what was recorded at the end follows from what was recorded before.
 *
 * @param voting as it stood
 * @param recorded what was recorded as its result; null while it was open
 */
public record Replay(Voting voting, @Nullable VotingClosed recorded) {

    private static final int PAGE = 1_000;

    /** The voting from its entries up to a time; empty where it was not open yet. */
    public static Optional<Replay> of(Ledger<ConsortiumState, ConsortiumEvent> ledger, Voting voting, Instant until) {
        Replay replay = null;
        long last = voting.closed() == null ? Long.MAX_VALUE : voting.closed().seq();
        long after = voting.seq() - 1;
        List<Entry<ConsortiumEvent>> page = ledger.entries(after, PAGE);
        while (!page.isEmpty()) {
            for (Entry<ConsortiumEvent> entry : page) {
                if (entry.header().seq() > last || entry.header().time().isAfter(until)) {
                    return Optional.ofNullable(replay);
                }
                replay = next(replay, voting.id(), entry);
            }
            after = page.getLast().header().seq();
            page = after < last ? ledger.entries(after, PAGE) : List.of();
        }
        return Optional.ofNullable(replay);
    }

    static @Nullable Replay next(@Nullable Replay before, VotingId id, Entry<ConsortiumEvent> entry) {
        return next(before, id, entry.header(), entry.event());
    }

    /** A voting after one entry more, of whoever has nothing but the entries; null as long as it is not opened. */
    public static @Nullable Replay next(@Nullable Replay before, VotingId id, Header header, ConsortiumEvent next) {
        if (next instanceof VotingOpened opened && opened.voting().equals(id)) {
            return new Replay(Voting.opened(opened, header), null);
        }
        if (before == null
                || !(next instanceof VotingEvent event)
                || !event.voting().equals(id)) {
            return before;
        }
        return new Replay(
                before.voting.apply(event, header), event instanceof VotingClosed closed ? closed : before.recorded);
    }

    /** Where what was recorded does not follow from what was recorded before it, in words; nothing where all does. */
    public List<Sentence> differences() {
        List<Sentence> differences = new ArrayList<>(grounds());
        differences.addAll(weights());
        differences.addAll(Recount.differences(voting.electorate(), voting.papers()));
        if (recorded != null) {
            Count count = voting.count();
            if (count.outcome() != recorded.outcome()) {
                differences.add(Sentence.of(
                        "recount.outcome", Phrase.constant(recorded.outcome()), Phrase.constant(count.outcome())));
            }
            if (!count.tally().equals(recorded.tally())) {
                differences.add(Sentence.of("recount.tally", recorded.tally(), count.tally()));
            }
        }
        return differences;
    }

    /** Each weight before the cap must be what its ground comes to. */
    private List<Sentence> grounds() {
        return voting.electorate().bySeat().values().stream()
                .flatMap(each -> voting.ground(each.seat()).stream()
                        .filter(ground -> !ground.weight().equals(each.full()))
                        .map(ground -> Sentence.of("recount.ground", each.seat(), each.full(), ground.words())))
                .toList();
    }

    /** Each weight must be what the cap leaves of the weight before it. */
    private List<Sentence> weights() {
        List<Entitled> full = voting.electorate().bySeat().values().stream()
                .map(each -> new Entitled(each.seat(), each.organisation(), each.group(), each.full()))
                .toList();
        Electorate again = Electorate.of(full, voting.terms().rule().cap());
        return voting.electorate().bySeat().values().stream()
                .filter(each -> again.find(each.seat())
                        .map(Elector::weight)
                        .filter(each.weight()::equals)
                        .isEmpty())
                .map(each -> Sentence.of("recount.weight", each.seat(), each.weight(), each.full()))
                .toList();
    }
}
