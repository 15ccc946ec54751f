package io.consort.consortium.count;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.consort.consortium.rule.Veto;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds for every poll, however its votes are weighed, delegated, capped and recused. */
class CountLaws {

    private static final DecisionRule RULE = new DecisionRule(
            new Weighing.Equal(),
            null,
            Quorum.ofSeats(Threshold.atLeast(Fraction.of(1, 3))),
            List.of(Majority.SIMPLE, new Majority(Threshold.atLeast(Fraction.of(1, 4)), Base.PRESENT, Measure.SEATS)),
            Tie.CHAIR_DECIDES,
            Secrecy.OPEN,
            null,
            null,
            0,
            0);

    @Property(tries = 300)
    void noVoteCountsTwiceHoweverItIsDelegated(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        Sample sample = new Sample(seed, size);
        Tally tally = Tally.of(sample.electorate, sample.poll);
        Amount cast = tally.yes().plus(tally.no()).plus(tally.abstained());
        for (Measure measure : Measure.values()) {
            assertThat(cast.by(measure)).isLessThanOrEqualTo(tally.present().by(measure));
            assertThat(tally.present().by(measure))
                    .isLessThanOrEqualTo(tally.entitled().by(measure));
        }
        assertThat(tally.entitled().weight())
                .isEqualTo(Fraction.sum(sample.electorate.bySeat().values().stream()
                        .filter(each -> !each.standsAside())
                        .map(Elector::weight)
                        .toList()));
    }

    @Property(tries = 300)
    void theOutcomeDoesNotDependOnTheOrderOfVotes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        Sample sample = new Sample(seed, size);
        Map<SeatId, Choice> shuffled = new LinkedHashMap<>();
        List<SeatId> order = new ArrayList<>(sample.poll.votes().keySet());
        Collections.shuffle(order, new Random(seed));
        order.forEach(seat -> shuffled.put(seat, sample.poll.votes().get(seat)));
        List<Proxy> proxies = new ArrayList<>(sample.poll.proxies());
        Collections.reverse(proxies);
        assertThat(Count.of(
                        RULE,
                        sample.electorate,
                        new Poll(sample.poll.present(), shuffled, proxies, sample.poll.chair())))
                .isEqualTo(Count.of(RULE, sample.electorate, sample.poll));
    }

    /** Leaving a seat out and recusing it come to the same, except for what the account says of it. */
    @Property(tries = 300)
    void whoStandsAsideIsInNeitherNumeratorNorDenominator(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int size) {
        Sample sample = new Sample(seed, size);
        SeatId aside = Sample.seat(sample.random.nextInt(size));
        Tally recused = Tally.of(sample.electorate.recuse(aside, "Aside."), sample.poll);
        Poll withoutIt = new Poll(
                without(sample.poll.present(), aside),
                without(sample.poll.votes(), aside),
                sample.poll.proxies(),
                sample.poll.chair());
        Tally left = Tally.of(new Electorate(sample.electorate.bySeat().minus(aside)), withoutIt);
        assertThat(recused).isEqualTo(left);
    }

    @Property(tries = 300)
    void weightsSumAsDeclaredAndNoGroupExceedsTheCap(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int size,
            @ForAll @IntRange(min = 1, max = 10) int part) {
        Sample sample = new Sample(seed, size);
        Fraction total =
                Fraction.sum(sample.seats.stream().map(Entitled::weight).toList());
        Fraction limit = total.times(Fraction.of(1, part));
        Map<OrganisationId, Fraction> full = new HashMap<>();
        Map<OrganisationId, Fraction> capped = new HashMap<>();
        Electorate electorate = Electorate.of(sample.seats, new Cap.OfTotal(Fraction.of(1, part)));
        if (limit.signum() > 0) {
            assertThat(Electorate.of(sample.seats, new Cap.OfWeight(limit))).isEqualTo(electorate);
        }
        electorate.bySeat().values().forEach(each -> {
            full.merge(each.group(), each.full(), Fraction::plus);
            capped.merge(each.group(), each.weight(), Fraction::plus);
        });
        capped.forEach((group, weight) -> {
            Fraction before = full.getOrDefault(group, Fraction.ZERO);
            assertThat(weight).isEqualTo(before.compareTo(limit) > 0 ? limit : before);
        });
    }

    /** Of what is counted: nobody has more than the part, who had no more than the level keeps its weight, and who had has the level. */
    @Property(tries = 1_000)
    void noGroupHasMoreThanThePartOfWhatIsCounted(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int size,
            @ForAll @IntRange(min = 1, max = 12) int over,
            @ForAll @IntRange(min = 1, max = 3) int under) {
        Fraction part = Fraction.of(Math.min(over, under), over);
        Map<OrganisationId, Fraction> full = new HashMap<>();
        Map<OrganisationId, Fraction> capped = new HashMap<>();
        Electorate electorate = Electorate.of(new Sample(seed, size).seats, new Cap.OfCounted(part));
        electorate.bySeat().values().forEach(each -> {
            full.merge(each.group(), each.full(), Fraction::plus);
            capped.merge(each.group(), each.weight(), Fraction::plus);
        });
        List<Fraction> weighty =
                full.values().stream().filter(each -> each.signum() > 0).toList();
        Fraction counted = Fraction.sum(capped.values());
        boolean canBeKept = part.times(Fraction.of(weighty.size(), 1)).compareTo(Fraction.ONE) >= 0;
        Fraction limit = weighty.isEmpty()
                ? Fraction.ZERO
                : canBeKept
                        ? part.times(counted)
                        : weighty.stream().min(Fraction::compareTo).orElseThrow();
        Statistics.collect(canBeKept, full.equals(capped));
        capped.forEach((group, weight) -> {
            Fraction before = full.getOrDefault(group, Fraction.ZERO);
            assertThat(weight).isLessThanOrEqualTo(limit);
            assertThat(weight).isEqualTo(before.compareTo(limit) > 0 ? limit : before);
        });
    }

    /** Of small bodies, so that thresholds are often met exactly and votes are often tied. */
    @Property(tries = 3_000)
    void theCountIsWhatAnAuditorComesToByAnotherWay(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int size, @ForAll boolean alike) {
        Sample sample = new Sample(seed, size, alike);
        DecisionRule rule = rule(sample.random);
        Count count = Count.of(rule, sample.electorate, sample.poll);
        Auditor auditor = new Auditor(rule, sample.electorate, sample.poll);
        for (Measure measure : Measure.values()) {
            assertThat(count.tally().entitled().by(measure)).isEqualTo(auditor.entitled(measure));
            assertThat(count.tally().present().by(measure)).isEqualTo(auditor.present(measure));
            assertThat(count.tally().yes().by(measure)).isEqualTo(auditor.cast(Choice.YES, measure));
            assertThat(count.tally().no().by(measure)).isEqualTo(auditor.cast(Choice.NO, measure));
            assertThat(count.tally().abstained().by(measure)).isEqualTo(auditor.cast(Choice.ABSTAIN, measure));
        }
        assertThat(count.outcome()).isEqualTo(auditor.outcome());
    }

    private static DecisionRule rule(Random random) {
        List<Majority> majorities = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            majorities.add(new Majority(
                    random.nextBoolean() ? Majority.SIMPLE.yes() : threshold(random),
                    anyOf(Base.values(), random),
                    anyOf(Measure.values(), random)));
        }
        return new DecisionRule(
                new Weighing.Equal(),
                null,
                new Quorum(
                        random.nextInt(3) == 0 ? threshold(random) : null,
                        random.nextInt(3) == 0 ? threshold(random) : null),
                majorities,
                anyOf(Tie.values(), random),
                Secrecy.OPEN,
                new Veto(15, 1),
                null,
                0,
                0);
    }

    private static Threshold threshold(Random random) {
        Fraction part = Fraction.of(1 + random.nextInt(2), 2 + random.nextInt(2));
        return new Threshold(part, !part.equals(Fraction.ONE) && random.nextBoolean());
    }

    private static <T> T anyOf(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static Set<SeatId> without(Set<SeatId> seats, SeatId seat) {
        Set<SeatId> rest = new HashSet<>(seats);
        rest.remove(seat);
        return rest;
    }

    private static Map<SeatId, Choice> without(Map<SeatId, Choice> votes, SeatId seat) {
        Map<SeatId, Choice> rest = new HashMap<>(votes);
        rest.remove(seat);
        return rest;
    }

    /** A poll made up from a seed: some are there, some vote, some give away the whole or parts, some stand aside. */
    private static final class Sample {
        private final Random random;
        private final List<Entitled> seats = new ArrayList<>();
        private final Electorate electorate;
        private final Poll poll;

        Sample(long seed, int size) {
            this(seed, size, false);
        }

        /**
         * A poll.
         *
         * @param alike whether all weigh the same, and nothing is given in part
         */
        Sample(long seed, int size, boolean alike) {
            random = new Random(seed);
            Set<SeatId> present = new HashSet<>();
            Map<SeatId, Choice> votes = new HashMap<>();
            List<Proxy> proxies = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                seats.add(new Entitled(
                        seat(i),
                        new OrganisationId("o" + i),
                        new OrganisationId("g" + random.nextInt(1 + size / 2)),
                        alike ? Fraction.ONE : Fraction.of(random.nextInt(7), 1 + random.nextInt(4))));
                if (random.nextBoolean()) {
                    present.add(seat(i));
                }
                if (random.nextInt(3) > 0) {
                    votes.put(seat(i), Choice.values()[random.nextInt(3)]);
                }
                if (!alike) {
                    give(i, size, proxies);
                } else if (size > 1 && random.nextInt(4) == 0) {
                    proxies.add(new Proxy(seat(i), seat((i + 1) % size), Fraction.ONE));
                }
            }
            Electorate all = Electorate.of(seats, alike ? null : new Cap.OfTotal(Fraction.of(1, 3)));
            electorate = random.nextBoolean() ? all.recuse(seat(random.nextInt(size)), "Aside.") : all;
            poll = new Poll(present, votes, proxies, seat(random.nextInt(size)));
        }

        private void give(int from, int size, List<Proxy> proxies) {
            int parts = random.nextInt(4);
            for (int i = 0; i < parts; i++) {
                int to = random.nextInt(size);
                if (to != from) {
                    proxies.add(new Proxy(seat(from), seat(to), Fraction.of(1, 3)));
                }
            }
        }

        private static SeatId seat(int number) {
            return new SeatId("s" + number);
        }
    }
}
