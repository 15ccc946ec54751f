package io.consort.quickstart.bench.measure;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.assembly.IpLedgerParts;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.catalogue.AssetFilter;
import io.consort.ipledger.catalogue.FindAssets;
import io.consort.ipledger.catalogue.Slice;
import io.consort.ipledger.catalogue.Sort;
import io.consort.ipledger.docket.DocketEvent.LifeAdvanced;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.docket.Step;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the first page of a portfolio costs, whole, filtered and sorted, in portfolios of different sizes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PortfolioBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Header HEADER = new Header(1, Instant.parse("2026-01-01T00:00:00Z"), Actor.of("o", "office"));
    private static final int OWNERS = 40;
    private static final int PAGE = 50;

    /** How many assets there are. */
    @Param({"100000", "1000000"})
    public int assets;

    private IpLedgerState state = IpLedgerParts.EMPTY;

    /** Makes the portfolio. */
    @Setup
    public void fill() {
        AssetKind[] kinds = AssetKind.values();
        Ground[] grounds = Ground.values();
        for (int i = 0; i < assets; i++) {
            AssetId id = new AssetId("A-" + i);
            Ground ground = grounds[i / 7 % grounds.length];
            Origin origin = ground == Ground.FOREGROUND ? new Origin("P-" + i % 100, "WP-1") : null;
            Asset asset = new Asset(
                    id, kinds[i % kinds.length], "Method " + i * 7919L % assets, ground, List.of(), origin, List.of());
            happened(new AssetRegistered(asset, OrderedMap.singleton(owner(i), Fraction.ONE), DAY), i);
            if (i % 2 == 0 && asset.kind() == AssetKind.PATENT) {
                happened(new LifeAdvanced(id, new Step(Stage.FILED, DAY)), i);
            }
            if (i < assets / 10 && asset.kind() == AssetKind.SOFTWARE) {
                happened(new LifeAdvanced(id, new Step(Stage.PUBLISHED, DAY)), i);
            }
        }
    }

    private static OrganisationId owner(int number) {
        return new OrganisationId("member-" + number % OWNERS);
    }

    private void happened(IpLedgerEvent event, long seq) {
        state = IpLedger.DEFINITION.fold().apply(state, event, new Header(seq + 1, HEADER.time(), HEADER.actor()));
    }

    private Slice first(AssetFilter filter, Sort sort) {
        return new FindAssets(filter, sort, PAGE, null).in(state);
    }

    /** The first page of all, by id. */
    @Benchmark
    public Slice whole() {
        return first(new AssetFilter(null, null, null, null, null, DAY), Sort.ID);
    }

    /** The first page of a member's filed foreground patents, the newest first. */
    @Benchmark
    public Slice filtered() {
        AssetFilter filter = new AssetFilter(AssetKind.PATENT, Ground.FOREGROUND, Stage.FILED, null, owner(14), DAY);
        return first(filter, Sort.NEWEST);
    }

    /** The first page of software that was published, by what it is called. */
    @Benchmark
    public Slice named() {
        return first(new AssetFilter(AssetKind.SOFTWARE, null, Stage.PUBLISHED, null, null, DAY), Sort.TITLE);
    }

    /** The first page of the same, the newest first, though all of it is older than nine assets in ten. */
    @Benchmark
    public Slice old() {
        return first(new AssetFilter(AssetKind.SOFTWARE, null, Stage.PUBLISHED, null, null, DAY), Sort.NEWEST);
    }

    /** The first page of a question that nothing answers, though each of its parts has many answers. */
    @Benchmark
    public Slice none() {
        AssetFilter filter = new AssetFilter(AssetKind.SOFTWARE, null, Stage.FILED, null, owner(14), DAY);
        return first(filter, Sort.TITLE);
    }
}
