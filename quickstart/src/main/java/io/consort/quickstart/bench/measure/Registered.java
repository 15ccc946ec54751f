package io.consort.quickstart.bench.measure;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.catalogue.AssetFilter;
import io.consort.ipledger.catalogue.FindAssets;
import io.consort.ipledger.catalogue.Sort;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.mongo.MongoBlockStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A ledger of very many registered assets, in a process of its own whose heap is given: made and closed, or opened from its
 * snapshot and asked. It says what the opening took, what the ledger holds of the heap, and how long the slowest but one in a
 * hundred reads took.
 */
public final class Registered {

    private static final Actor OFFICE = Actor.of("olga", "office");
    private static final Authority OFFICE_RIGHT =
            Authority.of(Authority.Capacity.SECRETARIAT, new OrganisationId("office"));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LedgerId LEDGER = new LedgerId("bench");
    private static final int WRITERS = 512;
    private static final int WARM_UP = 20_000;
    private static final int READS = 20_000;
    private static final int PAGE = 50;

    private final Ledgers<IpLedgerState, IpLedgerEvent> ledgers;
    private final int assets;

    private Registered(MongoClient client, int assets) {
        this.assets = assets;
        this.ledgers = new Ledgers<>(
                IpLedger.DEFINITION,
                new MongoBlockStore(client, "bench"),
                new Checkpoints("bench", new InMemorySignedCheckpoints(), NoteSigner.generate("bench")),
                new Seal("a secret of the bench".getBytes(StandardCharsets.UTF_8)),
                LedgerSettings.standard(),
                Clock.tickMillis(ZoneOffset.UTC));
    }

    /**
     * @param arguments {@code fill} or {@code open}, the store's address, and how many assets
     */
    public static void main(String[] arguments) {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(arguments[1]))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            Registered registered = new Registered(client, Integer.parseInt(arguments[2]));
            if (arguments[0].equals("fill")) {
                registered.fill();
            } else {
                registered.open();
            }
            registered.ledgers.close();
        }
    }

    private void fill() {
        Ledger<IpLedgerState, IpLedgerEvent> ledger = ledgers.ledger(LEDGER);
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = writer;
                all.execute(() -> {
                    for (int number = first; number < assets; number += WRITERS) {
                        register(ledger, number);
                    }
                });
            }
        }
    }

    private static void register(Ledger<IpLedgerState, IpLedgerEvent> ledger, int number) {
        Asset asset = new Asset(
                new AssetId("B-1x8fhq2kd0-1-" + number),
                AssetKind.PATENT,
                "Method " + number,
                Ground.BACKGROUND,
                List.of(),
                null,
                List.of());
        ledger.execute(
                new RegisterAsset(asset, Map.of(owner(number), Fraction.ONE), DAY),
                Request.of(OFFICE, "asset-" + number).on(OFFICE_RIGHT));
    }

    private static OrganisationId owner(int number) {
        return new OrganisationId("member-" + number % 40);
    }

    private void open() {
        long before = used();
        double seconds = secondsOpening();
        Ledger<IpLedgerState, IpLedgerEvent> ledger = opened();
        double heap = (double) (used() - before) / assets;
        Random random = new Random(1);
        read(ledger, random, new long[WARM_UP]);
        long[] nanos = new long[READS];
        read(ledger, random, nanos);
        Arrays.sort(nanos);
        ledgers.letGo(LEDGER);
        System.out.printf(
                Locale.ROOT,
                "opened %.3f again %.3f heap %.1f p99 %.3f%n",
                seconds,
                secondsOpening(),
                heap,
                nanos[READS * 99 / 100] / 1e6);
    }

    private double secondsOpening() {
        if (!ledgers.open().isEmpty()) {
            throw new IllegalStateException("The ledger is open already");
        }
        long begun = System.nanoTime();
        int there = Portfolio.of(opened().read().state()).assets().size();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (there != assets) {
            throw new IllegalStateException("There are " + there + " assets, not " + assets);
        }
        return seconds;
    }

    /** Whoever asks while it is opened is told so after a while, and asks again. */
    private Ledger<IpLedgerState, IpLedgerEvent> opened() {
        while (true) {
            try {
                return ledgers.ledger(LEDGER);
            } catch (DomainException unavailable) {
                if (!unavailable.slug().equals("ledger-opening")) {
                    throw unavailable;
                }
            }
        }
    }

    /** One asset's title at a date, or a page of a member's assets, in turn. */
    private void read(Ledger<IpLedgerState, IpLedgerEvent> ledger, Random random, long[] nanos) {
        for (int i = 0; i < nanos.length; i++) {
            int number = random.nextInt(assets);
            long begun = System.nanoTime();
            IpLedgerState state = ledger.read().state();
            int answers = i % 2 == 0
                    ? io.consort.ipledger.title.Titles.of(state)
                            .require(new AssetId("B-1x8fhq2kd0-1-" + number))
                            .on(DAY)
                            .size()
                    : new FindAssets(
                                    new AssetFilter(null, null, null, null, owner(number), DAY), Sort.TITLE, PAGE, null)
                            .in(state)
                            .assets()
                            .size();
            nanos[i] = System.nanoTime() - begun;
            if (answers == 0) {
                throw new IllegalStateException("Asset " + number + " is nobody's");
            }
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
