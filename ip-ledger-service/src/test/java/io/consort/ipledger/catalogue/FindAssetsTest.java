package io.consort.ipledger.catalogue;

import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.docket.AdvanceLife;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.Stage;
import io.consort.ipledger.docket.Step;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FindAssetsTest {

    private static final LocalDate BEGUN = LocalDate.parse("1990-01-01");
    private static final LocalDate SOLD = LocalDate.parse("1995-01-01");
    private static final AssetFilter ALL = new AssetFilter(null, null, null, null, null, SOLD);

    /** What makes one asset differ from another. */
    record Seed(
            AssetKind kind, Ground ground, int project, OrganisationId owner, boolean sold, int stages, char name) {}

    private static Given<IpLedgerState, IpLedgerEvent> portfolio(List<Seed> seeds) {
        var given = ledger();
        for (int i = 0; i < seeds.size(); i++) {
            given = with(given, new AssetId("A-" + i), seeds.get(i));
        }
        return given;
    }

    private static Given<IpLedgerState, IpLedgerEvent> with(
            Given<IpLedgerState, IpLedgerEvent> given, AssetId id, Seed seed) {
        String workPackage = seed.ground() == Ground.FOREGROUND ? "WP-1" : null;
        Asset asset = new Asset(
                id,
                seed.kind(),
                "Method " + seed.name(),
                seed.ground(),
                List.of(),
                new Origin("P-" + seed.project(), workPackage),
                List.of());
        var next = given.done(By.office(new RegisterAsset(asset, Map.of(seed.owner(), Fraction.ONE), BEGUN)));
        boolean sold = seed.sold() && !seed.owner().equals(INTEL);
        if (sold && seed.stages() % 2 == 0) {
            next = next.done(sale(id, seed));
        }
        Stage stage = Stage.IDEA;
        for (int i = 0; i < seed.stages() && !stage.next(seed.kind()).isEmpty(); i++) {
            stage = stage.next(seed.kind()).iterator().next();
            next = next.done(By.office(new AdvanceLife(id, new Step(stage, BEGUN), null)));
        }
        if (sold && seed.stages() % 2 == 1) {
            next = next.done(sale(id, seed));
        }
        return next;
    }

    private static Command<IpLedgerState, IpLedgerEvent> sale(AssetId id, Seed seed) {
        return By.resolution(new AssignShare(id, new Assignment(seed.owner(), INTEL, Fraction.of(1, 2), SOLD)));
    }

    private static List<String> ids(IpLedgerState state, AssetFilter filter, Sort sort) {
        return new FindAssets(filter, sort, 200, null)
                .in(state).assets().stream().map(AssetId::value).toList();
    }

    @Test
    void assetsAreSortedByIdByNameAndByAge() {
        Seed b = new Seed(AssetKind.PATENT, Ground.BACKGROUND, 1, IBM, false, 0, 'b');
        Seed a = new Seed(AssetKind.PATENT, Ground.BACKGROUND, 1, IBM, false, 0, 'A');
        IpLedgerState state = portfolio(List.of(b, a, b)).state();
        assertThat(ids(state, ALL, Sort.ID)).containsExactly("A-0", "A-1", "A-2");
        assertThat(ids(state, ALL, Sort.TITLE)).containsExactly("A-1", "A-0", "A-2");
        assertThat(ids(state, ALL, Sort.NEWEST)).containsExactly("A-2", "A-1", "A-0");
    }

    @Test
    void anOwnerIsOneOfTheDate() {
        IpLedgerState state = portfolio(List.of(new Seed(AssetKind.PATENT, Ground.BACKGROUND, 1, IBM, true, 0, 'a')))
                .state();
        assertThat(ids(state, new AssetFilter(null, null, null, null, INTEL, SOLD.minusDays(1)), Sort.ID))
                .isEmpty();
        assertThat(ids(state, new AssetFilter(null, null, null, null, INTEL, SOLD), Sort.ID))
                .containsExactly("A-0");
    }

    /** Whatever is asked, the pages together are what a look at every asset would give, in order. */
    @Property(tries = 200)
    void pagesTogetherAreAllThatMatchInOrder(
            @ForAll("seeds") @Size(max = 25) List<Seed> seeds,
            @ForAll("filters") AssetFilter filter,
            @ForAll Sort sort,
            @ForAll @IntRange(min = 1, max = 7) int limit) {
        IpLedgerState state = portfolio(seeds).state();
        List<AssetId> found = new ArrayList<>();
        String after = null;
        do {
            Slice slice = new FindAssets(filter, sort, limit, after).in(state);
            assertThat(slice.assets()).hasSizeLessThanOrEqualTo(limit);
            found.addAll(slice.assets());
            after = slice.next();
        } while (after != null);
        assertThat(found).containsExactlyElementsOf(naive(state, filter, sort));
        assertThat(new FindAssets(filter, sort, 1, null).all(state)).containsExactlyElementsOf(found);
    }

    /** So many assets that a shelf has more of them than a page. */
    @Test
    void aLargePortfolioIsWalkedInEveryOrder() {
        List<Seed> seeds = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            AssetKind kind = AssetKind.values()[i % 3];
            seeds.add(new Seed(
                    kind, Ground.BACKGROUND, i % 2, i % 5 == 0 ? TI : IBM, false, i % 2, (char) ('a' + i % 7)));
        }
        IpLedgerState state = portfolio(seeds).state();
        AssetFilter filter = new AssetFilter(null, Ground.BACKGROUND, null, null, null, SOLD);
        for (Sort sort : Sort.values()) {
            List<AssetId> found = new ArrayList<>();
            String after = null;
            do {
                Slice slice = new FindAssets(filter, sort, 200, after).in(state);
                found.addAll(slice.assets());
                after = slice.next();
            } while (after != null);
            assertThat(found).as("%s", sort).containsExactlyElementsOf(naive(state, filter, sort));
        }
    }

    @Test
    void anAssetIsOnTheShelvesOfWhomeverItComesToAndMovesOnAllOfThem() {
        Seed seed = new Seed(AssetKind.PATENT, Ground.BACKGROUND, 1, IBM, true, 2, 'a');
        IpLedgerState state = portfolio(List.of(seed)).state();
        assertThat(Catalogue.of(state).shelves().keySet())
                .containsExactlyInAnyOrder(
                        "all PATENT BACKGROUND PUBLISHED",
                        "project P-1 PATENT BACKGROUND PUBLISHED",
                        "owner ibm PATENT BACKGROUND PUBLISHED",
                        "owner intel PATENT BACKGROUND PUBLISHED");
    }

    /** What is looked at for a page is on the shelves of what is asked for, and so is little where little matches. */
    @Test
    void onlyWhatIsAskedForIsWalked() {
        List<Seed> seeds = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            seeds.add(new Seed(AssetKind.SOFTWARE, Ground.BACKGROUND, i % 3, i % 5 == 0 ? TI : IBM, false, i % 2, 'a'));
        }
        IpLedgerState state = portfolio(seeds).state();
        AssetFilter filter = new AssetFilter(AssetKind.SOFTWARE, null, Stage.IDEA, null, TI, SOLD);
        assertThat(filter.shelves(state).stream().mapToInt(Shelf::size).sum()).isEqualTo(3);
        filter = new AssetFilter(null, null, null, new ProjectId("P-1"), IBM, SOLD);
        assertThat(filter.shelves(state).stream().mapToInt(Shelf::size).sum()).isEqualTo(10);
    }

    private static List<AssetId> naive(IpLedgerState state, AssetFilter filter, Sort sort) {
        Comparator<AssetId> order = switch (sort) {
            case ID -> Comparator.naturalOrder();
            case TITLE ->
                Comparator.<AssetId, String>comparing(
                                id -> Portfolio.of(state).require(id).title().toLowerCase(Locale.ROOT))
                        .thenComparing(Comparator.naturalOrder());
            case NEWEST ->
                Comparator.<AssetId>comparingInt(
                                id -> Integer.parseInt(id.value().substring(2)))
                        .reversed();
        };
        return Portfolio.of(state).assets().values().stream()
                .filter(asset -> filter.kind() == null || asset.kind() == filter.kind())
                .filter(asset -> filter.ground() == null || asset.ground() == filter.ground())
                .filter(asset -> filter.life() == null
                        || Docket.of(state).life(asset.id()).stage() == filter.life())
                .filter(asset -> filter.project() == null
                        || filter.project().value().equals(asset.origin().project()))
                .filter(asset -> filter.owner() == null
                        || Titles.of(state).require(asset.id()).on(filter.on()).containsKey(filter.owner()))
                .map(Asset::id)
                .sorted(order)
                .toList();
    }

    @Provide
    Arbitrary<List<Seed>> seeds() {
        return Combinators.combine(
                        Arbitraries.of(AssetKind.class),
                        Arbitraries.of(Ground.SIDEGROUND, Ground.BACKGROUND),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(IBM, TI, INTEL),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of('a', 'B', 'c'))
                .as(Seed::new)
                .list();
    }

    @Provide
    Arbitrary<AssetFilter> filters() {
        return Combinators.combine(
                        Arbitraries.of(AssetKind.class).injectNull(0.6),
                        Arbitraries.of(Ground.class).injectNull(0.6),
                        Arbitraries.of(Stage.class).injectNull(0.6),
                        Arbitraries.of(new ProjectId("P-1"), new ProjectId("P-9"))
                                .injectNull(0.6),
                        Arbitraries.of(IBM, INTEL).injectNull(0.5),
                        Arbitraries.of(BEGUN, SOLD))
                .as(AssetFilter::new);
    }
}
