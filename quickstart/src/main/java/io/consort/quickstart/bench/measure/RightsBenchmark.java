package io.consort.quickstart.bench.measure;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.right.Extent;
import io.consort.ipledger.right.FieldOfUse;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.right.Territory;
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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What it costs to see that a grant contradicts none of the rights to one asset. The rights lie in a hundred fields, in five
 * territories from one country to the EU, over as many years as it takes; half of them are exclusive.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RightsBenchmark {

    private static final AssetId ASSET = new AssetId("A-1");
    private static final OrganisationId OWNER = new OrganisationId("alpha");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Context OFFICE =
            new Context(Instant.parse("2026-01-01T00:00:00Z"), Actor.of("olga", "office"));
    private static final List<Territory> PLACES = List.of(
            Territory.of(List.of("EU"), List.of()),
            Territory.of(List.of("USMCA"), List.of()),
            Territory.of(List.of("JP"), List.of()),
            Territory.of(List.of("CN", "KR", "TW"), List.of()),
            Territory.of(List.of("CH", "GB"), List.of()));
    private static final Territory FREE_PLACES =
            Territory.of(List.of("WORLD"), List.of("EU", "USMCA", "JP", "CN", "KR", "TW", "CH", "GB"));

    /** How many rights the asset has. */
    @Param({"10000", "100000"})
    public int rights;

    private IpLedgerState state = IpLedger.DEFINITION.empty();

    /** Grants them. */
    @Setup
    public void fill() {
        happen(new RegisterAsset(
                new Asset(ASSET, AssetKind.PATENT, "Method", Ground.BACKGROUND, List.of(), null, List.of()),
                Map.of(OWNER, Fraction.ONE),
                DAY));
        for (int number = 0; number < rights; number++) {
            happen(right(number));
        }
    }

    private void happen(Command<IpLedgerState, IpLedgerEvent> command) {
        for (IpLedgerEvent event : command.decide(state, OFFICE)) {
            state = IpLedger.DEFINITION.fold().apply(state, event, new Header(1, OFFICE.now(), OFFICE.actor()));
        }
    }

    /** A field, a territory and ten days of their own; in every second field each is granted to two holders beside each other. */
    private static GrantRight right(int number) {
        int field = number % 100;
        int place = number / 100 % PLACES.size();
        int turn = number / 100 / PLACES.size();
        boolean exclusive = field % 2 == 0;
        return grant(
                exclusive ? RightKind.EXCLUSIVE : RightKind.NON_EXCLUSIVE,
                "holder-" + turn % 50,
                field(field),
                PLACES.get(place),
                DAY.plusDays(10L * (exclusive ? turn : turn / 2)),
                9);
    }

    private static FieldOfUse field(int number) {
        return new FieldOfUse("f" + number / 10 + ".g" + number % 10);
    }

    private static GrantRight grant(
            RightKind kind, String holder, FieldOfUse field, Territory territory, LocalDate from, int days) {
        Extent extent = new Extent(List.of(field), territory, from, from.plusDays(days));
        return new GrantRight(
                ASSET,
                new Grant(
                        OWNER,
                        null,
                        new Terms(kind, new OrganisationId(holder), extent, Sublicensing.NONE, null, null)));
    }

    /** An exclusive licence that is free: for a field with all below it, over all days that rights have, where none has any. */
    @Benchmark
    public Object wide() {
        return grant(RightKind.EXCLUSIVE, "new", new FieldOfUse("f3"), FREE_PLACES, DAY, 36_500)
                .decide(state, OFFICE);
    }

    /** An exclusive licence that is free in a field and a territory full of rights: for the days right after the last of them. */
    @Benchmark
    public Object narrow() {
        long after = 10L * (rights / 100 / PLACES.size() + 1);
        return grant(RightKind.EXCLUSIVE, "new", field(36), PLACES.getFirst(), DAY.plusDays(after), 9)
                .decide(state, OFFICE);
    }
}
