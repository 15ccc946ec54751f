package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.MotionEvent.VotingOpened;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The votings of a consortium.
 *
 * @param all in the order in which they were opened
 * @param open those that are not closed
 */
public record Votings(PVector<Voting> all, PSet<VotingId> open) {

    static final Votings EMPTY = new Votings(TreePVector.empty(), HashTreePSet.empty());

    /** As a state has them. */
    public static Votings of(ConsortiumState state) {
        return state.get(Decisions.class).votings();
    }

    /** The voting of that id. */
    public Optional<Voting> find(VotingId id) {
        return Numbers.find(all, 'V', id);
    }

    /**
     * The voting of that id.
     *
     * @throws DomainException NOT_FOUND when there is none
     */
    public Voting require(VotingId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("voting", id));
    }

    /** Those whose time is up and that are not closed. */
    List<Voting> over(Instant now) {
        return opened().filter(each -> each.isOver(now)).toList();
    }

    /** Those that are open in a meeting, in the order in which they were opened. */
    Stream<Voting> in(MeetingId meeting) {
        return opened().filter(each -> meeting.equals(each.terms().meeting()))
                .sorted(Comparator.comparingLong(Voting::seq));
    }

    /** When the next ones end. */
    Optional<Instant> nextEnd() {
        return opened().map(Voting::ends).flatMap(Stream::ofNullable).min(Instant::compareTo);
    }

    /** Whether ballots may still be cast in any. */
    boolean isAnySecretOpen() {
        return opened().anyMatch(Voting::keepsSecret);
    }

    /** Those that are not closed. */
    Stream<Voting> opened() {
        return open.stream().map(this::require);
    }

    VotingId next() {
        return new VotingId("V-" + (all.size() + 1));
    }

    Votings opened(VotingOpened event, Header header) {
        return new Votings(all.plus(Voting.opened(event, header)), open.plus(event.voting()));
    }

    Votings apply(VotingEvent event, Header header) {
        VotingId id = event.voting();
        return new Votings(
                all.with(Numbers.place(all, 'V', id), require(id).apply(event, header)),
                event instanceof VotingClosed ? open.minus(id) : open);
    }
}
