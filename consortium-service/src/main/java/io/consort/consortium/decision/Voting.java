package io.consort.consortium.decision;

import io.consort.consortium.count.Count;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Poll;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;

/**
 * Votes taken once on one question.
 *
 * @param amendment the amendment it is about; null for the motion itself
 * @param seq of the entry that opened it; its other entries follow
 * @param ends until when votes are taken; null where whoever presides says so
 * @param extensions how often the end was put off
 * @param closed null while it is open
 */
public record Voting(
        VotingId id,
        MotionId motion,
        @Nullable Integer amendment,
        VotingTerms terms,
        Instant opened,
        long seq,
        @Nullable Instant ends,
        int extensions,
        Electorate electorate,
        Cast cast,
        @Nullable Closing closed) {

    static Voting opened(VotingOpened event, Header header) {
        return new Voting(
                event.voting(),
                event.motion(),
                event.amendment(),
                event.terms(),
                header.time(),
                header.seq(),
                event.ends(),
                0,
                new Electorate(OrderedPMap.empty()),
                Cast.NOTHING,
                null);
    }

    /** What a count would come to, or did. */
    public Count count() {
        List<Proxy> proxies =
                cast.given().values().stream().flatMap(List::stream).toList();
        return Count.of(terms.rule(), electorate, new Poll(cast.present(), cast.votes(), proxies, terms.chair()));
    }

    boolean isQuorate() {
        return count().outcome() != Outcome.INQUORATE;
    }

    /** Whether votes are taken. */
    public boolean isOpen(Instant now) {
        return closed == null && !isOver(now);
    }

    /** Whether its time is up, whether or not that is recorded yet. */
    boolean isOver(Instant now) {
        return ends != null && !now.isBefore(ends);
    }

    /** Whether everyone who may vote has, themselves or by those whom they gave their votes to. */
    boolean haveAllVoted() {
        return electorate.bySeat().values().stream()
                .filter(each -> !each.standsAside())
                .map(Elector::seat)
                .allMatch(this::isSpokenFor);
    }

    private boolean isSpokenFor(SeatId seat) {
        return cast.givenBy(seat).stream().allMatch(each -> cast.votes().containsKey(each.to()))
                && (cast.votes().containsKey(seat) || cast.partGivenBy(seat).equals(Fraction.ONE));
    }

    /**
     * Sees that votes are taken.
     *
     * @throws DomainException CONFLICT {@code voting-over}
     */
    void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw DomainException.conflict("voting-over", "Votes on " + motion + " in " + id + " are taken no longer.");
        }
    }

    /**
     * The elector of a seat that does not stand aside.
     *
     * @throws DomainException REFUSED {@code not-an-elector}, {@code stands-aside}
     */
    Elector requireElector(SeatId seat) {
        Elector elector = electorate
                .find(seat)
                .orElseThrow(() ->
                        DomainException.refused("not-an-elector", "Seat " + seat + " may not vote in " + id + "."));
        if (elector.recusal() != null) {
            throw DomainException.refused(
                    "stands-aside", "Seat " + seat + " stands aside in " + id + ": " + elector.recusal());
        }
        return elector;
    }

    Voting apply(VotingEvent event, Header header) {
        return switch (event) {
            case ElectorsListed listed -> with(electorate.with(listed.electors()));
            case ProxiesListed listed -> with(cast.given(listed.proxies()));
            case ConflictDeclared declared -> with(electorate.recuse(declared.seat(), declared.reason()));
            case PresenceRecorded recorded -> with(cast.present(recorded.seats(), recorded.added()));
            case VoteDelegated given -> with(cast.given(List.of(given.proxy())));
            case DelegationTakenBack taken -> with(cast.takenBack(taken.from()));
            case VoteCast vote -> with(cast.voted(vote.seat(), vote.choice()));
            case VotingExtended extended ->
                new Voting(
                        id,
                        motion,
                        amendment,
                        terms,
                        opened,
                        seq,
                        extended.until(),
                        extensions + 1,
                        electorate,
                        cast,
                        closed);
            case VotingClosed end ->
                new Voting(
                        id,
                        motion,
                        amendment,
                        terms,
                        opened,
                        seq,
                        ends,
                        extensions,
                        electorate,
                        cast,
                        new Closing(header.time(), header.seq(), end.outcome(), end.tally()));
        };
    }

    private Voting with(Electorate next) {
        return new Voting(id, motion, amendment, terms, opened, seq, ends, extensions, next, cast, closed);
    }

    private Voting with(Cast next) {
        return new Voting(id, motion, amendment, terms, opened, seq, ends, extensions, electorate, next, closed);
    }
}
