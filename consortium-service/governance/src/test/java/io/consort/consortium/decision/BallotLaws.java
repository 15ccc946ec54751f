package io.consort.consortium.decision;

import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.decision.Boards.EVERYBODY;
import static io.consort.consortium.decision.Boards.history;
import static io.consort.consortium.decision.Boards.kind;
import static io.consort.consortium.decision.Boards.question;
import static io.consort.consortium.decision.Boards.seat;
import static io.consort.consortium.decision.Voter.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Runtime;
import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Count;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.VotingEvent.BallotCast;
import io.consort.consortium.decision.VotingEvent.PaperTaken;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of secret votes whoever takes, casts and repeats what when, on real ledgers with two replicas. */
class BallotLaws {

    private static final VotingId OPEN = new VotingId("V-1");
    private static final VotingId SECRET = new VotingId("V-2");
    private static final Actor NOBODY = Actor.service("a-voter");
    private static final List<String> MEMBERS =
            List.of("ibm", "ti", "amd", "lsi", "hp", "att", "dec", "ncr", "intel", "motorola");

    /** Three under one roof, so that the cap makes weights of two sorts. */
    private static final Affiliations AFFILIATIONS = (organisation, on) ->
            List.of("lsi", "hp", "att").contains(organisation.value()) ? new OrganisationId("lsi") : organisation;

    @Property(tries = 15)
    void comesToWhatAnOpenVoteWithTheSameChoicesComesTo(@ForAll long seed) throws InterruptedException {
        Runtime runtime = new Runtime();
        try (Ledgers<ConsortiumState, ConsortiumEvent> one = runtime.start();
                Ledgers<ConsortiumState, ConsortiumEvent> other = runtime.start()) {
            List<Ledger<ConsortiumState, ConsortiumEvent>> replicas =
                    List.of(one.ledger(LedgerId.of(SEMATECH)), other.ledger(LedgerId.of(SEMATECH)));
            Ledger<ConsortiumState, ConsortiumEvent> ledger = replicas.getFirst();
            Random random = new Random(seed);
            Map<String, Choice> choices = prepared(ledger, random);
            voteOpenly(ledger, choices);
            voteSecretly(replicas, choices, random);

            assertThat(voting(ledger, SECRET).count().tally().yes().seats())
                    .as("nothing is counted before the close")
                    .isEqualTo(Fraction.ZERO);
            for (VotingId each : List.of(OPEN, SECRET)) {
                done(ledger, "ibm", new CloseVoting(each, KEYS.seal(each)));
            }
            Count open = voting(ledger, OPEN).count();
            Count secret = voting(ledger, SECRET).count();
            assertThat(secret.tally()).isEqualTo(open.tally());
            assertThat(secret.outcome()).isEqualTo(open.outcome());
            assertThat(Replay.of(ledger, voting(ledger, SECRET), Instant.MAX)
                            .orElseThrow()
                            .differences())
                    .isEmpty();
            assertThat(Votings.of(other.ledger(LedgerId.of(SEMATECH)).read().state())
                            .require(SECRET))
                    .isEqualTo(voting(ledger, SECRET));
            assertNothingLinks(ledger);
        }
    }

    /** Some stand aside, some have others vote for them, and some do not vote at all. */
    private static Map<String, Choice> prepared(Ledger<ConsortiumState, ConsortiumEvent> ledger, Random random) {
        done(ledger, "ibm", (state, context) -> history(new ProxyRule(3, false), MEMBERS.toArray(String[]::new)));
        for (String kind : List.of("open-capped", "secret-capped")) {
            done(ledger, "ibm", TableMotion.of(kind(kind), seat("ibm"), question(new Proposal.Opinion()), EVERYBODY));
        }
        for (int i = 1; i <= 2; i++) {
            done(
                    ledger,
                    "ibm",
                    new OpenVoting(new MotionId("M-" + i), null, Procedure.MEETING, null, AFFILIATIONS, KEYS));
        }
        Map<String, Choice> choices = new HashMap<>();
        for (int i = 0; i < MEMBERS.size(); i++) {
            String member = MEMBERS.get(i);
            String next = MEMBERS.get((i + 1) % MEMBERS.size());
            int what = random.nextInt(8);
            for (VotingId voting : List.of(OPEN, SECRET)) {
                if (what == 0) {
                    tried(ledger, member, new DeclareConflict(voting, seat(member), "It sells."));
                } else if (what == 1) {
                    tried(ledger, member, new DelegateVote(voting, new Proxy(seat(member), seat(next), Fraction.ONE)));
                }
            }
            if (what > 1 && random.nextInt(6) > 0) {
                choices.put(member, Choice.values()[random.nextInt(3)]);
            }
        }
        return choices;
    }

    private static void voteOpenly(Ledger<ConsortiumState, ConsortiumEvent> ledger, Map<String, Choice> choices) {
        choices.forEach((member, choice) -> tried(ledger, member, new CastVote(OPEN, seat(member), choice)));
    }

    /** Each takes the papers it may, some twice; the ballots are cast in another order, on both replicas at once, each twice. */
    private static void voteSecretly(
            List<Ledger<ConsortiumState, ConsortiumEvent>> replicas, Map<String, Choice> choices, Random random)
            throws InterruptedException {
        Ledger<ConsortiumState, ConsortiumEvent> ledger = replicas.getFirst();
        List<CastBallot> ballots = new ArrayList<>();
        List<String> order = new ArrayList<>(choices.keySet());
        Collections.shuffle(order, random);
        for (String member : order) {
            for (SeatId paper : papersOf(ledger, member)) {
                ConsortiumState state = ledger.read().state();
                Voter voter = new Voter(state, SECRET, paper, choices.getOrDefault(member, Choice.ABSTAIN));
                String key = UUID.randomUUID().toString();
                TakePaper take = voter.take(state);
                Receipt<ConsortiumEvent> first = ledger.execute(take, Request.of(Actor.of(member, member), key));
                Receipt<ConsortiumEvent> again =
                        replicas.getLast().execute(voter.take(state), Request.of(Actor.of(member, member), key));
                assertThat(again.events())
                        .as("the same again is answered the same")
                        .isEqualTo(first.events());
                assertThat(refusal(ledger, member, new Voter(state, SECRET, paper, Choice.NO).take(state)))
                        .isEqualTo("paper-taken");
                ballots.add(voter.cast(ledger.read().state()));
            }
        }
        Collections.shuffle(ballots, random);
        ConcurrentLinkedQueue<CastBallot> twice = new ConcurrentLinkedQueue<>(ballots);
        twice.addAll(ballots);
        ConcurrentLinkedQueue<String> answers = new ConcurrentLinkedQueue<>();
        List<Thread> voters = replicas.stream()
                .map(replica -> Thread.startVirtualThread(() -> {
                    for (CastBallot next = twice.poll(); next != null; next = twice.poll()) {
                        answers.add(refusal(replica, NOBODY, next));
                    }
                }))
                .toList();
        for (Thread voter : voters) {
            voter.join();
        }
        assertThat(answers)
                .containsOnly("", "ballot-cast")
                .filteredOn(String::isEmpty)
                .hasSameSizeAs(ballots);
        assertThat(voting(ledger, SECRET).papers().ballots().values()).hasSameSizeAs(ballots);
    }

    /** Its own, and those of whom it votes for; none where it stands aside. */
    private static List<SeatId> papersOf(Ledger<ConsortiumState, ConsortiumEvent> ledger, String member) {
        Voting voting = voting(ledger, SECRET);
        return MEMBERS.stream()
                .map(Boards::seat)
                .filter(each -> !voting.electorate().find(each).orElseThrow().standsAside())
                .filter(each -> voting.cast().givenBy(each).isEmpty()
                        ? each.equals(seat(member))
                        : voting.cast().givenBy(each).getFirst().to().equals(seat(member)))
                .toList();
    }

    /** A ballot's entry names nobody, and nothing that a paper's entry names. */
    private static void assertNothingLinks(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        List<Entry<ConsortiumEvent>> entries = ledger.entries(0, 1_000);
        List<PaperTaken> papers = entries.stream()
                .map(Entry::event)
                .filter(PaperTaken.class::isInstance)
                .map(PaperTaken.class::cast)
                .toList();
        for (Entry<ConsortiumEvent> entry : entries) {
            if (entry.event() instanceof BallotCast cast) {
                assertThat(entry.header().actor()).isEqualTo(NOBODY);
                assertThat(MEMBERS).noneMatch(each -> entry.text().contains("\"" + each + "\""));
                assertThat(papers)
                        .noneMatch(paper -> paper.blinded().equals(cast.signature())
                                || paper.signature().equals(cast.signature()));
                BallotNumber number = cast.number();
                assertThat(entries.stream().filter(each -> each.text().contains(number.value())))
                        .hasSize(1);
            }
        }
    }

    private static Voting voting(Ledger<ConsortiumState, ConsortiumEvent> ledger, VotingId voting) {
        return Votings.of(ledger.read().state()).require(voting);
    }

    private static void tried(
            Ledger<ConsortiumState, ConsortiumEvent> ledger,
            String member,
            Command<ConsortiumState, ConsortiumEvent> command) {
        assertThat(refusal(ledger, member, command)).isIn("", "stands-aside", "proxy-passed-on", "not-on-the-seat");
    }

    private static String refusal(
            Ledger<ConsortiumState, ConsortiumEvent> ledger,
            String member,
            Command<ConsortiumState, ConsortiumEvent> command) {
        return refusal(ledger, Actor.of(member, member), command);
    }

    private static String refusal(
            Ledger<ConsortiumState, ConsortiumEvent> ledger,
            Actor actor,
            Command<ConsortiumState, ConsortiumEvent> command) {
        try {
            ledger.execute(command, Request.of(actor, UUID.randomUUID().toString()));
            return "";
        } catch (DomainException refusal) {
            return refusal.slug();
        }
    }

    private static void done(
            Ledger<ConsortiumState, ConsortiumEvent> ledger,
            String member,
            Command<ConsortiumState, ConsortiumEvent> command) {
        ledger.execute(
                command, Request.of(Actor.of(member, member), UUID.randomUUID().toString()));
    }
}
