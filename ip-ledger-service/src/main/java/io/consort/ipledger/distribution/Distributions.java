package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Numbered;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.distribution.DistributionEvent.DistributionRecalculated;
import io.consort.ipledger.distribution.DistributionEvent.IncomeDistributed;
import io.consort.ipledger.distribution.DistributionEvent.PayeeAdjusted;
import io.consort.ipledger.distribution.DistributionEvent.PayeeCredited;
import io.consort.ipledger.distribution.DistributionEvent.PaymentRecorded;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.scheme.Meters;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Scheme;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Use;
import io.consort.ipledger.scheme.Used;
import io.consort.kernel.json.Derived;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * The distributions of a consortium.
 *
 * @param made in the order of recording, which is that of their numbers
 * @param byIncome which distributions placed an income: one, unless something is wrong
 * @param runs where they were computed, by scheme
 * @param meters how far they have used the limits that carry over between runs
 */
public record Distributions(
        PVector<Distribution> made,
        @Derived PMap<IncomeId, PVector<DistributionId>> byIncome,
        PMap<SchemeId, PVector<Run>> runs,
        Meters meters) {

    /** Without distributions. */
    public static final Distributions EMPTY =
            new Distributions(Row.empty(), HashTrie.empty(), HashTrie.empty(), Meters.EMPTY);

    /** Those of a ledger. */
    public static Distributions of(IpLedgerState state) {
        return state.get(Distributions.class);
    }

    /** As a snapshot holds them. */
    Distributions(PVector<Distribution> made, PMap<SchemeId, PVector<Run>> runs, Meters meters) {
        this(made, HashTrie.groups(made, each -> each.pins().income(), Distribution::id), runs, meters);
    }

    /** The distribution with that number. */
    public Optional<Distribution> distribution(DistributionId id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(made.get(place));
    }

    private int place(DistributionId id) {
        return Numbered.place(made, id.number(), Distributions::number);
    }

    private static int number(Distribution distribution) {
        return distribution.id().number();
    }

    /**
     * The distribution with that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public Distribution require(DistributionId id) {
        return distribution(id).orElseThrow(() -> DomainException.notFound("distribution", id));
    }

    /** The distribution that placed an income. */
    public Optional<DistributionId> of(IncomeId income) {
        return placed(income).stream().findFirst();
    }

    List<DistributionId> placed(IncomeId income) {
        return byIncome.getOrDefault(income, Row.empty());
    }

    /** Where the distributions by a scheme were computed, in the order of recording. */
    List<Run> runs(SchemeId scheme) {
        return runs.getOrDefault(scheme, Row.empty());
    }

    /** Where the distributions of an asset's income were computed, by whichever scheme. */
    Stream<Run> runsOn(AssetId asset) {
        return runs.values().stream()
                .flatMap(List::stream)
                .filter(run -> require(DistributionId.of(run.distribution()))
                        .pins()
                        .asset()
                        .equals(asset));
    }

    /** Those whose use of limits a run of a scheme finds: on the same asset, and where it counts payees in the same year on any. */
    Stream<Distribution> counted(Scheme scheme, AssetId asset, LocalDate on) {
        boolean payees = scheme.waterfall().countsPayees();
        return runs(scheme.id()).stream()
                .map(run -> require(DistributionId.of(run.distribution())))
                .filter(each -> each.pins().asset().equals(asset)
                        || (payees && each.pins().titleOn().getYear() == on.getYear()));
    }

    /** The one before in the order of recording. */
    Optional<Distribution> before(DistributionId id) {
        int place = place(id);
        return place < 1 ? Optional.empty() : Optional.of(made.get(place - 1));
    }

    /** What the next run of a scheme would find used. */
    public Used used(SchemeId scheme, AssetId asset, LocalDate on) {
        return usedBefore(next(), scheme, asset, on);
    }

    Used usedBefore(DistributionId run, SchemeId scheme, AssetId asset, LocalDate on) {
        return meters.before(scheme, asset, on, run.number());
    }

    DistributionId next() {
        return DistributionId.of(Numbered.next(made, Distributions::number));
    }

    /** With one distribution more, whose payees are yet to come. */
    public Distributions with(IncomeDistributed event, Header header) {
        IncomeId income = event.pins().income();
        Distribution distribution = new Distribution(
                event.id(),
                header.seq(),
                event.pins(),
                event.gross(),
                event.received(),
                event.uses(),
                0,
                OrderedMap.empty(),
                HashTreePSet.empty());
        return new Distributions(
                made.plus(distribution),
                byIncome.plus(income, byIncome.getOrDefault(income, Row.empty()).plus(event.id())),
                running(event.id(), event.pins(), event.payees(), header),
                counting(event.id(), event.pins(), event.uses()));
    }

    /** With one payee more. */
    public Distributions with(PayeeCredited event, Header header) {
        Distribution next = require(event.distribution()).with(Statement.of(event, header.seq()));
        return new Distributions(replacing(next), byIncome, runs, counting(next, event.payee(), event.lines()));
    }

    /** With a distribution that was computed again, whose changes are yet to come. */
    public Distributions with(DistributionRecalculated event, Header header) {
        Distribution next = require(event.id()).with(event);
        return new Distributions(
                replacing(next),
                byIncome,
                running(event.id(), event.pins(), event.payees(), header),
                without(require(event.id())).counting(event.id(), event.pins(), event.uses()));
    }

    /** Without what a run used of limits, which it may not do when it is computed again. */
    private Distributions without(Distribution run) {
        List<Use> none = run.uses().stream()
                .map(each -> new Use(
                        each.tier(), each.year(), each.before(), each.now().multipliedBy(0), each.expense()))
                .toList();
        return new Distributions(made, byIncome, runs, counting(run.id(), run.pins(), none));
    }

    /** What came back of an expense. */
    public Money recovered(String expense, Money like) {
        return meters.ofExpense(expense, like.multipliedBy(0));
    }

    private PMap<SchemeId, PVector<Run>> running(DistributionId id, Pins pins, int payees, Header header) {
        Run run = new Run(header.seq(), id.number(), pins.titleOn().getYear(), payees);
        return runs.plus(
                pins.scheme(), runs.getOrDefault(pins.scheme(), Row.empty()).plus(run));
    }

    /** With a payee's part as it is now. */
    public Distributions with(PayeeAdjusted event, Header header) {
        Distribution distribution = require(event.distribution());
        Statement before = distribution.statement(event.payee()).orElseGet(() -> Statement.of(event));
        Money nothing = event.total().multipliedBy(0);
        List<Line> gone = before.lines().stream()
                .filter(line -> line.before() != null)
                .map(line -> new Line(line.tier(), nothing, nothing, line.id(), null))
                .toList();
        Distributions without = new Distributions(made, byIncome, runs, counting(distribution, event.payee(), gone));
        Distribution next = distribution.with(before.with(event, header.seq()));
        return new Distributions(replacing(next), byIncome, runs, without.counting(next, event.payee(), event.lines()));
    }

    /** With a step of a payment. */
    public Distributions with(PaymentRecorded event) {
        Distribution distribution = require(event.distribution());
        Statement next = distribution.require(event.payee()).with(event);
        return new Distributions(replacing(distribution.with(next)), byIncome, runs, meters);
    }

    private PVector<Distribution> replacing(Distribution next) {
        return made.with(place(next.id()), next);
    }

    private Meters counting(DistributionId id, Pins pins, List<Use> uses) {
        Meters counted = meters;
        for (Use use : uses) {
            counted = counted.with(pins.scheme(), pins.asset(), id.number(), use);
        }
        return counted;
    }

    private Meters counting(Distribution distribution, Payee payee, List<Line> lines) {
        Pins pins = distribution.pins();
        Meters counted = meters;
        for (Line line : lines) {
            if (line.before() != null) {
                counted = counted.with(
                        pins.scheme(),
                        payee,
                        pins.titleOn().getYear(),
                        distribution.id().number(),
                        line.meter(),
                        line.amount());
            }
        }
        return counted;
    }
}
