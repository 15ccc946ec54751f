package io.consort.quickstart.bench;

import io.consort.quickstart.bench.measure.CountBenchmark;
import io.consort.quickstart.bench.measure.DistributionBenchmark;
import io.consort.quickstart.bench.measure.MembersBenchmark;
import io.consort.quickstart.bench.measure.PortfolioBenchmark;
import io.consort.quickstart.bench.measure.RightsBenchmark;
import io.consort.quickstart.bench.measure.TitleBenchmark;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.options.TimeValue;

/** The figures of the domains: title, rights, distributions and the portfolio; votes and members. */
final class Domains {

    private static final String MICROSECONDS = "\u00b5s";

    private final Figures figures;
    private final Jmh jmh;

    Domains(Figures figures, Jmh jmh) {
        this.figures = figures;
        this.jmh = jmh;
    }

    void measure() {
        distributions();
        portfolio();
        titles();
        rights();
        counts();
        members();
    }

    private void distributions() {
        Map<String, Double> scores = jmh.scores(jmh.options(DistributionBenchmark.class, "distribute"), "payees");
        figures.add(Figure.atMost(
                "a distribution to 10,000 payees",
                scores.getOrDefault("distribute10000", Double.NaN),
                "ms",
                50,
                "decided and folded: title at the date, three tiers, an event for each payee"));
        figures.add(Figure.shown(
                "a distribution to 100,000 payees", scores.getOrDefault("distribute100000", Double.NaN), "ms", ""));
    }

    private void portfolio() {
        Map<String, Double> slowest = new HashMap<>();
        for (RunResult result : jmh.run(jmh.options(PortfolioBenchmark.class, ""))) {
            slowest.merge(
                    result.getParams().getParam("assets"),
                    result.getPrimaryResult().getScore() / 1_000,
                    Math::max);
        }
        figures.add(
                Figure.atMost(
                        "the portfolio's first page out of 100,000 assets",
                        slowest.getOrDefault("100000", Double.NaN),
                        "ms",
                        20,
                        "the slowest of: all, filtered by four and sorted, by name, old ones newest first, and a question without an answer"));
        figures.add(Figure.shown("the same out of 1,000,000 assets", slowest.getOrDefault("1000000", 0.0), "ms", ""));
    }

    private void titles() {
        Map<String, Double> scores = jmh.scores(
                jmh.options(TitleBenchmark.class, "")
                        .warmupIterations(2)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(2)),
                "assignments");
        title(scores, "title at a date", "now", "as it is known now");
        title(
                scores,
                "title at a date, as a member asks",
                "askedNow",
                "of a ledger that first looks whether it is at its end");
        title(scores, "title at a date, as believed earlier", "earlierBelief", "as recorded at an instant in the past");
        title(scores, "title at a date, as believed earlier, as a member asks", "askedEarlierBelief", "");
    }

    private void title(Map<String, Double> scores, String name, String method, String note) {
        figures.add(Figure.atMost(
                name + ", 10,000 assignments",
                scores.getOrDefault(method + "10000", Double.NaN),
                MICROSECONDS,
                5_000,
                note));
        figures.add(Figure.shown(
                "the same, 100,000 assignments", scores.getOrDefault(method + "100000", Double.NaN), MICROSECONDS, ""));
    }

    private void rights() {
        Map<String, Double> slowest = new HashMap<>();
        for (RunResult result : jmh.run(jmh.options(RightsBenchmark.class, ""))) {
            slowest.merge(
                    result.getParams().getParam("rights"),
                    result.getPrimaryResult().getScore(),
                    Math::max);
        }
        String note = "an exclusive licence that meets none; the slower of a wide and a narrow one";
        figures.add(Figure.atMost(
                "a conflict check against 10,000 rights on one asset",
                slowest.getOrDefault("10000", Double.NaN),
                MICROSECONDS,
                5_000,
                note));
        figures.add(Figure.shown(
                "the same against 100,000 rights", slowest.getOrDefault("100000", Double.NaN), MICROSECONDS, note));
    }

    private void counts() {
        Map<String, Double> scores = jmh.scores(jmh.options(CountBenchmark.class, ""), "seats");
        figures.add(Figure.atMost(
                "a count of 10,000 weighted, delegated votes",
                scores.getOrDefault("count10000", Double.NaN) / 1_000,
                "ms",
                50,
                "with its account, a cap, a quorum and two majorities"));
        figures.add(Figure.shown(
                "the same of 100,000 votes", scores.getOrDefault("count100000", Double.NaN) / 1_000, "ms", ""));
        figures.add(Figure.atMost(
                "the same of 10,000 votes with thousands of groups above the cap",
                scores.getOrDefault("countCut10000", Double.NaN) / 1_000,
                "ms",
                50,
                "dues in cents; each group three seats"));
        figures.add(Figure.shown(
                "fixing who may vote, 10,000 seats",
                scores.getOrDefault("fix10000", Double.NaN) / 1_000,
                "ms",
                "with the cap"));
    }

    private void members() {
        Map<String, Double> scores = jmh.scores(jmh.options(MembersBenchmark.class, ""), "members");
        figures.add(Figure.atMost(
                "the first page of 10,000 members",
                scores.getOrDefault("page10000", Double.NaN),
                MICROSECONDS,
                20_000,
                "of those on a date"));
        figures.add(Figure.shown(
                "the same of 100,000 members", scores.getOrDefault("page100000", Double.NaN), MICROSECONDS, ""));
        figures.add(Figure.shown(
                "what an organisation is to a consortium, 10,000 members",
                scores.getOrDefault("standing10000", Double.NaN),
                MICROSECONDS,
                "in process; the goal of 5 ms at p99 is for a service that asks over HTTP"));
        figures.add(Figure.shown(
                "the same, 100,000 members", scores.getOrDefault("standing100000", Double.NaN), MICROSECONDS, ""));
    }
}
