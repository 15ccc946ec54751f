package io.consort.consortium.decision;

import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.decision.Boards.ALONE;
import static io.consort.consortium.decision.Boards.EVERYBODY;
import static io.consort.consortium.decision.Boards.M1;
import static io.consort.consortium.decision.Boards.R1;
import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.history;
import static io.consort.consortium.decision.Boards.kind;
import static io.consort.consortium.decision.Boards.question;
import static io.consort.consortium.decision.Boards.seat;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Postman;
import io.consort.consortium.Runtime;
import io.consort.consortium.ballot.BallotSecrets;
import io.consort.consortium.count.Amount;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Count;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.count.Tally;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.consortium.decision.VotingEvent.ConflictDeclared;
import io.consort.consortium.decision.VotingEvent.VoteCast;
import io.consort.consortium.decision.VotingEvent.VoteDelegated;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.rule.Measure;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds whatever members do, on real ledgers. */
class DecisionLaws {

    private static final BallotSecrets SECRETS = new BallotSecrets(new byte[] {1});
    private static final List<String> MEMBERS = List.of("ibm", "ti", "amd", "lsi", "hp", "att");

    /** Whatever is cast, given, taken back and declared, in any order: refused or not, the sums stay within their bounds. */
    @Property(tries = 60)
    void noVoteCountsTwiceAndWhoStandsAsideCountsNowhere(@ForAll long seed) {
        try (Ledgers<ConsortiumState, ConsortiumEvent> ledgers = new Runtime().start()) {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = voting(ledgers, "opinion", new Proposal.Opinion());
            Random random = new Random(seed);
            IntStream.range(0, 30).forEach(_ -> tried(ledger, random));
            Voting voting = Votings.of(ledger.read().state()).require(V1);
            Tally tally = voting.count().tally();
            Amount cast = tally.yes().plus(tally.no()).plus(tally.abstained());
            for (Measure measure : Measure.values()) {
                assertThat(cast.by(measure)).isLessThanOrEqualTo(tally.present().by(measure));
                assertThat(tally.present().by(measure))
                        .isLessThanOrEqualTo(tally.entitled().by(measure));
            }
            long aside = voting.electorate().bySeat().values().stream()
                    .filter(each -> each.standsAside())
                    .count();
            assertThat(tally.entitled().seats())
                    .isEqualTo(Fraction.of(voting.electorate().bySeat().size() - aside, 1));
        }
    }

    /** Whatever is done, each entry says on what it rests; and what a seat does rests on that seat, whose holder did it. */
    @Property(tries = 30)
    void everyEntryRestsOnSomethingAndEveryVoteOnItsSeat(@ForAll long seed) {
        try (Ledgers<ConsortiumState, ConsortiumEvent> ledgers = new Runtime().start()) {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = voting(ledgers, "opinion", new Proposal.Opinion());
            Random random = new Random(seed);
            IntStream.range(0, 30).forEach(_ -> tried(ledger, random));
            for (Entry<ConsortiumEvent> entry : ledger.entries(0, Integer.MAX_VALUE - 1)) {
                Authority authority = entry.header().authority();
                assertThat(authority).as(entry.text()).isNotNull();
                OrganisationId actor = entry.header().actor().organisation().orElseThrow();
                switch (entry.event()) {
                    case VoteCast cast -> assertRestsOn(cast.seat(), authority, actor);
                    case VoteDelegated given -> assertRestsOn(given.proxy().from(), authority, actor);
                    case ConflictDeclared declared -> assertRestsOn(declared.seat(), authority, actor);
                    default -> {}
                }
            }
        }
    }

    private static void assertRestsOn(SeatId seat, Authority authority, OrganisationId actor) {
        assertThat(authority.toString()).isEqualTo("seat/" + seat);
        assertThat(seat).isEqualTo(seat(actor.value()));
    }

    /** Whatever each seat does in an order of its own, it does not matter which seat is first. */
    @Property(tries = 40)
    void theCountDoesNotDependOnWhoIsFirst(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, List<Command<ConsortiumState, ConsortiumEvent>>> acts = new LinkedHashMap<>();
        MEMBERS.forEach(member -> acts.put(member, acts(member, random)));
        Count one = counted(acts, random);
        assertThat(counted(acts, random)).isEqualTo(one);
    }

    /** Votes, of which the last one counts, and for some a conflict afterwards. */
    private static List<Command<ConsortiumState, ConsortiumEvent>> acts(String member, Random random) {
        List<Command<ConsortiumState, ConsortiumEvent>> acts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            acts.add(new CastVote(V1, seat(member), Choice.values()[random.nextInt(3)]));
        }
        if (random.nextInt(5) == 0) {
            acts.add(new DeclareConflict(V1, seat(member), "It sells."));
        }
        return acts;
    }

    /** What the acts come to when it is anybody's turn. */
    private static Count counted(Map<String, List<Command<ConsortiumState, ConsortiumEvent>>> acts, Random random) {
        try (Ledgers<ConsortiumState, ConsortiumEvent> ledgers = new Runtime().start()) {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = voting(ledgers, "opinion", new Proposal.Opinion());
            List<String> turns = new ArrayList<>();
            acts.forEach((member, all) -> all.forEach(_ -> turns.add(member)));
            Collections.shuffle(turns, random);
            Map<String, Iterator<Command<ConsortiumState, ConsortiumEvent>>> left = new HashMap<>();
            acts.forEach((member, all) -> left.put(member, all.iterator()));
            turns.forEach(member -> done(
                    ledger, member, Objects.requireNonNull(left.get(member)).next()));
            return Votings.of(ledger.read().state()).require(V1).count();
        }
    }

    /** What was answered at a time is what a later replay as of that time comes to. No two things happen at one time. */
    @Property(tries = 20)
    void aReplayAsOfATimeEqualsWhatWasAnsweredThen(@ForAll long seed) {
        AtomicLong ticks = new AtomicLong();
        InstantSource ticking = () -> Instant.parse("2026-01-01T00:00:00Z").plusMillis(ticks.incrementAndGet());
        try (Ledgers<ConsortiumState, ConsortiumEvent> ledgers =
                new Runtime().start(ticking.withZone(ZoneOffset.UTC))) {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = voting(ledgers, "opinion", new Proposal.Opinion());
            Random random = new Random(seed);
            Map<Instant, Count> answered = new LinkedHashMap<>();
            for (String member : MEMBERS) {
                done(ledger, member, new CastVote(V1, seat(member), Choice.values()[random.nextInt(3)]));
                answered(ledger, answered);
            }
            for (int i = 0; i < 12; i++) {
                tried(ledger, random);
                answered(ledger, answered);
            }
            done(ledger, "ibm", new CloseVoting(V1));
            Voting voting = Votings.of(ledger.read().state()).require(V1);
            assertThat(answered).hasSizeGreaterThanOrEqualTo(MEMBERS.size());
            assertThat(answered.values().stream().distinct()).hasSizeGreaterThan(1);
            answered.forEach((at, count) -> assertThat(
                            Replay.of(ledger, voting, at).orElseThrow().voting().count())
                    .as("at %s", at)
                    .isEqualTo(count));
            Replay whole = Replay.of(ledger, voting, Instant.MAX).orElseThrow();
            assertThat(whole.voting()).isEqualTo(voting);
            assertThat(whole.differences()).isEmpty();
        }
    }

    private static void answered(Ledger<ConsortiumState, ConsortiumEvent> ledger, Map<Instant, Count> answered) {
        answered.put(
                ledger.entry(ledger.read().size()).header().time(),
                Votings.of(ledger.read().state()).require(V1).count());
    }

    @Example
    void aResultThatDoesNotFollowFromTheEntriesIsFound() {
        try (Ledgers<ConsortiumState, ConsortiumEvent> ledgers = new Runtime().start()) {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = voting(ledgers, "opinion", new Proposal.Opinion());
            done(ledger, "ibm", new CastVote(V1, seat("ibm"), Choice.YES));
            Count count = Votings.of(ledger.read().state()).require(V1).count();
            happened(ledger, List.of(new VotingClosed(V1, io.consort.consortium.count.Outcome.ADOPTED, count.tally())));
            Voting voting = Votings.of(ledger.read().state()).require(V1);
            assertThat(Replay.of(ledger, voting, Instant.MAX).orElseThrow().differences())
                    .extracting(Object::toString)
                    .containsExactly("Recorded as adopted, counted as inquorate.");
        }
    }

    /**
     * Two replicas do what is due at once. The IP ledger fails the first time that each asks, and may have done it all the same; then
     * both have its answer before either records it.
     */
    @Property(tries = 20)
    void anEffectHappensOnceUnderCrashAndRace(@ForAll long seed) throws InterruptedException {
        Runtime runtime = new Runtime();
        Random random = new Random(seed);
        Map<String, String> enacted = new ConcurrentHashMap<>();
        CountDownLatch both = new CountDownLatch(2);
        AtomicInteger together = new AtomicInteger();
        try (Ledgers<ConsortiumState, ConsortiumEvent> one = runtime.start();
                Ledgers<ConsortiumState, ConsortiumEvent> other = runtime.start()) {
            Ledger<ConsortiumState, ConsortiumEvent> ledger =
                    voting(one, "scheme", new Proposal.EnactScheme(new SchemeId("standard"), 2, null));
            done(ledger, "ibm", new CastVote(V1, seat("ibm"), Choice.YES));
            done(ledger, "ti", new CastVote(V1, seat("ti"), Choice.YES));
            done(ledger, "amd", new CastVote(V1, seat("amd"), Choice.YES));
            done(ledger, "lsi", new CastVote(V1, seat("lsi"), Choice.YES));
            done(ledger, "ibm", new CloseVoting(V1));
            List<Thread> replicas = List.of(one, other).stream()
                    .map(each -> {
                        EffectsElsewhere enactments =
                                Elsewhere.asked(failingFirst(random.nextBoolean(), enacted, both, together));
                        return Thread.startVirtualThread(() ->
                                IntStream.range(0, 4).forEach(_ -> new Postman(each, enactments).advance(SEMATECH)));
                    })
                    .toList();
            for (Thread replica : replicas) {
                replica.join();
            }
            assertThat(Resolutions.of(other.ledger(LedgerId.of(SEMATECH)).read().state())
                            .require(R1)
                            .effect()
                            .stage())
                    .isEqualTo(EffectStage.CARRIED_OUT);
            assertThat(together).as("replicas that had the answer at once").hasValue(2);
            assertThat(enacted)
                    .containsExactly(Map.entry(
                            "sematech/R-1", "ip-ledger/enact-scheme{\"schemeId\":\"standard\",\"version\":2}"));
            assertThat(ledger.entries(0, 1_000).stream().filter(each -> each.event() instanceof EffectCarriedOut))
                    .hasSize(1);
        }
    }

    /** The IP ledger as one replica meets it. */
    private static BiConsumer<ConsortiumId, ResolvedAct> failingFirst(
            boolean lost, Map<String, String> enacted, CountDownLatch both, AtomicInteger together) {
        AtomicInteger asked = new AtomicInteger();
        return (consortium, act) -> {
            boolean fails = asked.incrementAndGet() == 1;
            if (!fails || lost) {
                enacted.putIfAbsent(consortium + "/" + act.resolution(), act.act() + act.terms());
            }
            if (fails) {
                throw DomainException.unavailable("service-unavailable", "No answer.");
            }
            both.countDown();
            if (waited(both)) {
                together.incrementAndGet();
            }
        };
    }

    private static boolean waited(CountDownLatch both) {
        try {
            return both.await(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Example
    void whatTheOtherServiceRefusesIsShownAndTriedAgainWhenAsked() {
        try (Ledgers<ConsortiumState, ConsortiumEvent> ledgers = new Runtime().start()) {
            Ledger<ConsortiumState, ConsortiumEvent> ledger =
                    voting(ledgers, "scheme", new Proposal.EnactScheme(new SchemeId("standard"), 2, null));
            List.of("ibm", "ti", "amd", "lsi")
                    .forEach(each -> done(ledger, each, new CastVote(V1, seat(each), Choice.YES)));
            done(ledger, "ibm", new CloseVoting(V1));
            AtomicInteger asked = new AtomicInteger();
            Postman elsewhere = new Postman(ledgers, Elsewhere.asked((consortium, act) -> {
                if (asked.incrementAndGet() == 1) {
                    throw DomainException.refused("scheme-unknown", "There is no such version.");
                }
            }));
            elsewhere.advance(SEMATECH);
            elsewhere.advance(SEMATECH);
            assertThat(effect(ledger)).satisfies(effect -> {
                assertThat(effect.stage()).isEqualTo(EffectStage.REFUSED);
                assertThat(effect.refusal()).isEqualTo("There is no such version.");
                assertThat(effect.requested()).isNotNull();
            });
            done(ledger, "ibm", new RetryEffect(R1));
            assertThat(effect(ledger).stage()).isEqualTo(EffectStage.REQUESTED);
            elsewhere.advance(SEMATECH);
            assertThat(effect(ledger).stage()).isEqualTo(EffectStage.CARRIED_OUT);
            assertThat(asked).hasValue(2);
        }
    }

    private static Effect effect(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        return Resolutions.of(ledger.read().state()).require(R1).effect();
    }

    private static Ledger<ConsortiumState, ConsortiumEvent> voting(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers, String kind, Proposal proposal) {
        Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(LedgerId.of(SEMATECH));
        happened(ledger, history(new ProxyRule(3, true), MEMBERS.toArray(String[]::new)));
        done(ledger, "ibm", TableMotion.of(kind(kind), seat("ibm"), question(proposal), EVERYBODY));
        done(ledger, "ibm", new OpenVoting(M1, null, Procedure.MEETING, null, ALONE));
        return ledger;
    }

    private static void tried(Ledger<ConsortiumState, ConsortiumEvent> ledger, Random random) {
        String member = MEMBERS.get(random.nextInt(MEMBERS.size()));
        String other = MEMBERS.get((MEMBERS.indexOf(member) + 1 + random.nextInt(MEMBERS.size() - 1)) % MEMBERS.size());
        Command<ConsortiumState, ConsortiumEvent> command = switch (random.nextInt(8)) {
            case 0 -> new DeclareConflict(V1, seat(member), "It sells.");
            case 1 -> new TakeBackDelegations(V1, seat(member));
            case 2, 3 ->
                new DelegateVote(V1, new Proxy(seat(member), seat(other), Fraction.of(1, 1 + random.nextInt(3))));
            default -> new CastVote(V1, seat(member), Choice.values()[random.nextInt(3)]);
        };
        try {
            done(ledger, member, command);
        } catch (DomainException refusal) {
            assertThat(refusal.kind()).isIn(Kind.CONFLICT, Kind.REFUSED);
        }
    }

    private static void done(
            Ledger<ConsortiumState, ConsortiumEvent> ledger,
            String member,
            Command<ConsortiumState, ConsortiumEvent> command) {
        ledger.execute(
                command, Request.of(Actor.of(member, member), UUID.randomUUID().toString()));
    }

    private static void happened(
            Ledger<ConsortiumState, ConsortiumEvent> ledger, List<? extends ConsortiumEvent> events) {
        done(ledger, "ibm", (state, context) -> events);
    }
}
