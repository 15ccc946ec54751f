package io.consort.quickstart.bench.measure;

import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Count;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.count.Entitled;
import io.consort.consortium.count.Poll;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.rule.Base;
import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.Measure;
import io.consort.consortium.rule.Quorum;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Tie;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What it costs to count a vote: weights of whole and broken numbers, one group above the cap, every third seat voting by a
 * proxy and every ninth by two, one in a thousand aside, a quorum and two majorities.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CountBenchmark {

    private static final DecisionRule RULE = new DecisionRule(
            new Weighing.ByContribution(),
            new Cap.OfTotal(Fraction.of(1, 10)),
            new Quorum(Threshold.atLeast(Fraction.of(1, 2)), Threshold.atLeast(Fraction.of(1, 2))),
            List.of(
                    Majority.qualified(Fraction.of(2, 3), Base.CAST),
                    new Majority(Threshold.moreThan(Fraction.of(1, 2)), Base.PRESENT, Measure.SEATS)),
            Tie.CHAIR_DECIDES,
            Secrecy.OPEN,
            null,
            null,
            0,
            0);

    /** How many seats there are. */
    @Param({"10000", "100000"})
    public int seats;

    private List<Entitled> entitled = List.of();
    private Electorate electorate = Electorate.of(List.of(), null);
    private Electorate cut = Electorate.of(List.of(), null);
    private Poll poll = Poll.written(Map.of());

    /** Seats them, and has them vote. */
    @Setup
    public void vote() {
        List<Entitled> all = new ArrayList<>();
        List<Proxy> proxies = new ArrayList<>();
        Map<SeatId, Choice> votes = new HashMap<>();
        for (int i = 0; i < seats; i++) {
            OrganisationId organisation = new OrganisationId("member-" + i);
            OrganisationId group = i % 5 == 0 ? new OrganisationId("group") : organisation;
            all.add(new Entitled(seat(i), organisation, group, Fraction.of(1 + i % 97, 1 + i % 4)));
            if (i % 9 == 0) {
                proxies.add(new Proxy(seat(i), seat((i + 1) % seats), Fraction.of(1, 2)));
                proxies.add(new Proxy(seat(i), seat((i + 2) % seats), Fraction.of(1, 2)));
            } else if (i % 3 == 0) {
                proxies.add(new Proxy(seat(i), seat((i + 1) % seats), Fraction.ONE));
            } else {
                votes.put(seat(i), i % 4 == 0 ? Choice.NO : i % 11 == 0 ? Choice.ABSTAIN : Choice.YES);
            }
        }
        entitled = all;
        electorate = Electorate.of(all, RULE.cap());
        for (int i = 7; i < seats; i += 1_000) {
            electorate = electorate.recuse(seat(i), "It is concerned.");
        }
        poll = new Poll(Set.of(), votes, proxies, seat(1));
        cut();
    }

    private static SeatId seat(int number) {
        return new SeatId("board.full.member-" + number);
    }

    private void cut() {
        Random random = new Random(1);
        List<Entitled> groups = new ArrayList<>();
        for (int i = 0; i < seats; i++) {
            Entitled seat = entitled.get(i);
            groups.add(new Entitled(
                    seat.seat(),
                    seat.organisation(),
                    new OrganisationId("group-" + i / 3),
                    Fraction.of(1 + random.nextInt(10_000_000), 100)));
        }
        cut = Electorate.of(groups, new Cap.OfWeight(Fraction.of(50_000, 1)));
    }

    /** The count where nearly every group is above the cap, which makes a denominator for each. */
    @Benchmark
    public Object countCut() {
        return Count.of(RULE, cut, poll);
    }

    /** The count with its account. */
    @Benchmark
    public Object count() {
        return Count.of(RULE, electorate, poll);
    }

    /** Fixing who may vote, with the cap. */
    @Benchmark
    public Object fix() {
        return Electorate.of(entitled, RULE.cap());
    }
}
