package io.consort.quickstart.bench.measure;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.assembly.IpLedgerParts;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.distribution.DistributeIncome;
import io.consort.ipledger.income.Income;
import io.consort.ipledger.income.IncomeId;
import io.consort.ipledger.income.IncomeKind;
import io.consort.ipledger.income.RecordIncome;
import io.consort.ipledger.scheme.AdoptScheme;
import io.consort.ipledger.scheme.Basis;
import io.consort.ipledger.scheme.Levy;
import io.consort.ipledger.scheme.Owners;
import io.consort.ipledger.scheme.Recovery;
import io.consort.ipledger.scheme.ResolutionId;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.scheme.Waterfall;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.money.Fraction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to distribute an income to many: title at the date, the waterfall, an event for each payee, the state after. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DistributionBenchmark {

    private static final Actor OFFICE = Actor.of("olga", "office");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final AssetId ASSET = new AssetId("A-1");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final OrganisationId FOUNDER = new OrganisationId("founder");
    private static final SchemeId SCHEME = new SchemeId("standard");

    /** How many are paid. */
    @Param({"10000", "100000"})
    public int payees;

    private IpLedgerState state = IpLedgerParts.EMPTY;
    private long seq;

    /** An asset that so many own, an income, and a scheme of three tiers. */
    @Setup
    public void prepare() {
        Asset asset = new Asset(ASSET, AssetKind.PATENT, "Method", Ground.SIDEGROUND, List.of(), null, List.of());
        done(new RegisterAsset(asset, Map.of(FOUNDER, Fraction.ONE), DAY));
        for (int i = 2; i <= payees; i++) {
            Assignment assignment =
                    new Assignment(FOUNDER, new OrganisationId("owner-" + i), Fraction.of(1, payees), DAY);
            done(new AssignShare(ASSET, assignment));
        }
        Waterfall waterfall = new Waterfall(List.of(
                new Levy("levy", Fraction.of(1, 10), Basis.GROSS, null),
                new Recovery("costs", FOUNDER, usd(4_000_000), null),
                new Owners("owners")));
        done(new AdoptScheme(SCHEME, "Standard", waterfall, new ResolutionId("R-1"), null));
        Income income = new Income(ASSET, IncomeKind.ROYALTY, usd(123_456_789_01L), usd(0), FOUNDER, DAY, null, null);
        done(new RecordIncome(income, null));
    }

    private static Money usd(long cents) {
        return Money.ofMinor(CurrencyUnit.USD, cents);
    }

    private void done(Command<IpLedgerState, IpLedgerEvent> command) {
        state = after(command);
    }

    private IpLedgerState after(Command<IpLedgerState, IpLedgerEvent> command) {
        IpLedgerState next = state;
        for (IpLedgerEvent event : command.decide(state, new Context(NOW, OFFICE))) {
            next = IpLedger.DEFINITION.fold().apply(next, event, new Header(++seq, NOW, OFFICE));
        }
        return next;
    }

    /** One distribution, decided and folded. */
    @Benchmark
    public IpLedgerState distribute() {
        return after(new DistributeIncome(new IncomeId("I-1"), SCHEME, null));
    }
}
