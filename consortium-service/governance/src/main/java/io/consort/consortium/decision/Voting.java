package io.consort.consortium.decision;

import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Count;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Poll;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.MotionEvent.VotingOpened;
import io.consort.consortium.decision.VotingEvent.BallotCast;
import io.consort.consortium.decision.VotingEvent.BallotsOpened;
import io.consort.consortium.decision.VotingEvent.ConflictDeclared;
import io.consort.consortium.decision.VotingEvent.DelegationTakenBack;
import io.consort.consortium.decision.VotingEvent.ElectorsListed;
import io.consort.consortium.decision.VotingEvent.GroundsListed;
import io.consort.consortium.decision.VotingEvent.GroundsListed.SeatGround;
import io.consort.consortium.decision.VotingEvent.PaperTaken;
import io.consort.consortium.decision.VotingEvent.PapersPrepared;
import io.consort.consortium.decision.VotingEvent.PresenceRecorded;
import io.consort.consortium.decision.VotingEvent.ProxiesListed;
import io.consort.consortium.decision.VotingEvent.VoteCast;
import io.consort.consortium.decision.VotingEvent.VoteDelegated;
import io.consort.consortium.decision.VotingEvent.VoteLost;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.decision.VotingEvent.VotingExtended;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.VotingId;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;

/**
 * Votes taken once on one question.
 *
 * @param amendment the amendment it is about; null for the motion itself
 * @param seq of the entry that opened it; its other entries follow
 * @param ends until when votes are taken; null where whoever presides says so
 * @param extensions how often the end was put off
 * @param grounds why electors weigh what they do; nothing where each seat weighs one
 * @param papers of a secret vote
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
        OrderedPMap<SeatId, WeightGround> grounds,
        Cast cast,
        Papers papers,
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
                OrderedPMap.empty(),
                Cast.NOTHING,
                Papers.NONE,
                null);
    }

    /**
     * What a count would come to, or did; of a secret vote, without its ballots until they are opened. Who took a paper is
     * present, as in a room, whether or not a ballot was made of it.
     */
    public Count count() {
        List<Proxy> proxies =
                cast.given().values().stream().flatMap(List::stream).toList();
        Poll poll = keepsSecret()
                ? new Poll(cast.present().plusAll(papers.takers()), Map.of(), proxies, null, papers.counted())
                : new Poll(cast.present(), cast.votes(), proxies, terms.chair());
        return Count.of(terms.rule(), electorate, poll);
    }

    /** Why a seat weighs what it does before any cap; empty in votes of the time when that was not recorded. */
    public Optional<WeightGround> ground(SeatId seat) {
        return terms.rule().weighing() instanceof Weighing.Equal
                ? Optional.of(new WeightGround.Equal())
                : Optional.ofNullable(grounds.get(seat));
    }

    /** Whether nobody is to see who votes how. */
    public boolean keepsSecret() {
        return terms.rule().secrecy() == Secrecy.SECRET;
    }

    /** The papers of a secret vote, by weight; none where votes are open. */
    public List<PaperCount> paperCounts() {
        Map<Fraction, Long> electors = electorate.bySeat().values().stream()
                .filter(each -> !each.standsAside())
                .collect(Collectors.groupingBy(Elector::weight, Collectors.counting()));
        return papers.stacks().stream()
                .map(each -> new PaperCount(
                        each.weight(),
                        Math.toIntExact(electors.getOrDefault(each.weight(), 0L)),
                        each.taken(),
                        each.cast(),
                        each.key()))
                .toList();
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

    /** The last moment of it so far: now, or the one before its end. */
    Instant lastMoment(Instant now) {
        return ends == null || now.isBefore(ends) ? now : ends.minusMillis(1);
    }

    /** Whether everyone who may vote has, themselves or by those whom they gave their votes to. */
    boolean haveAllVoted() {
        List<SeatId> electors = electorate.bySeat().values().stream()
                .filter(each -> !each.standsAside())
                .map(Elector::seat)
                .toList();
        return keepsSecret()
                ? papers.areAllCast(electors.size())
                : electors.stream().allMatch(this::isSpokenFor);
    }

    private boolean isSpokenFor(SeatId seat) {
        return cast.givenBy(seat).stream().allMatch(each -> counted(each.to()).isPresent())
                && (counted(seat).isPresent() || cast.partGivenBy(seat).equals(Fraction.ONE));
    }

    /** What a seat said, which is not counted where it stands aside. */
    private Optional<Choice> counted(SeatId seat) {
        return electorate
                .find(seat)
                .filter(each -> !each.standsAside())
                .map(each -> cast.votes().get(each.seat()));
    }

    /** Whether a seat said yes and that was counted, itself or by those whom it gave the whole of its vote to. */
    boolean hasConsented(SeatId seat) {
        return saysYes(seat)
                || (cast.partGivenBy(seat).equals(Fraction.ONE)
                        && cast.givenBy(seat).stream().allMatch(each -> saysYes(each.to())));
    }

    private boolean saysYes(SeatId seat) {
        return counted(seat).filter(Choice.YES::equals).isPresent();
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
     * Sees that votes show who cast them.
     *
     * @throws DomainException REFUSED {@code secret-ballot-needed}
     */
    void requireNamed() {
        if (keepsSecret()) {
            throw DomainException.refused(
                    "secret-ballot-needed",
                    "The vote " + id + " is secret: take a paper and cast a ballot, which shows not whose it is.");
        }
    }

    /**
     * The papers of a secret vote.
     *
     * @throws DomainException REFUSED {@code vote-is-open}
     */
    Papers requirePapers() {
        if (!keepsSecret()) {
            throw DomainException.refused("vote-is-open", "The vote " + id + " is open; there are no papers in it.");
        }
        return papers;
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
            case GroundsListed listed -> grounded(listed.grounds());
            case ProxiesListed listed -> with(cast.given(listed.proxies()));
            case ConflictDeclared declared -> with(electorate.recuse(declared.seat(), declared.reason()));
            case VoteLost lost -> with(electorate.recuse(lost.seat(), lost.reason()));
            case PresenceRecorded recorded -> with(cast.present(recorded.seats(), recorded.added()));
            case VoteDelegated given -> with(cast.given(List.of(given.proxy())));
            case DelegationTakenBack taken -> with(cast.takenBack(taken.from()));
            case VoteCast vote -> with(cast.voted(vote.seat(), vote.choice()));
            case PapersPrepared prepared -> with(Papers.prepared(prepared));
            case PaperTaken taken ->
                with(electorate
                        .find(taken.seat())
                        .map(elector -> papers.taken(taken, elector.weight()))
                        .orElse(papers));
            case BallotCast ballot -> with(papers.cast(ballot));
            case BallotsOpened open -> with(papers.opened(open.key()));
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
                        grounds,
                        cast,
                        papers,
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
                        grounds,
                        cast,
                        papers,
                        new Closing(header.time(), header.seq(), end.outcome(), end.tally()));
        };
    }

    private Voting with(Electorate next) {
        return new Voting(
                id, motion, amendment, terms, opened, seq, ends, extensions, next, grounds, cast, papers, closed);
    }

    private Voting with(Cast next) {
        return new Voting(
                id, motion, amendment, terms, opened, seq, ends, extensions, electorate, grounds, next, papers, closed);
    }

    private Voting with(Papers next) {
        return new Voting(
                id, motion, amendment, terms, opened, seq, ends, extensions, electorate, grounds, cast, next, closed);
    }

    private Voting grounded(List<SeatGround> listed) {
        OrderedPMap<SeatId, WeightGround> all = grounds;
        for (SeatGround each : listed) {
            all = all.plus(each.seat(), each.ground());
        }
        return new Voting(
                id, motion, amendment, terms, opened, seq, ends, extensions, electorate, all, cast, papers, closed);
    }
}
