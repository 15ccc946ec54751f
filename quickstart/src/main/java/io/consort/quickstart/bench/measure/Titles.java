package io.consort.quickstart.bench.measure;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Patent;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.docket.DescribeAsset;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Receipt;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * A ledger of the IP ledger's own domain, whose assets pass from hand to hand: two organisations that assign a small share of one
 * of its assets, there and back.
 */
final class Titles implements AutoCloseable {

    private static final int ASSETS = 1_000;
    private static final Fraction SHARE = Fraction.of(1, 1_000);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final OrganisationId ALPHA = new OrganisationId("alpha");
    private static final OrganisationId BETA = new OrganisationId("beta");
    private static final Actor OFFICE = Actor.of("olga", "office");
    private static final Authority RESOLUTION = new Authority.Resolution("R-1");
    private static final NoteSigner SIGNER = NoteSigner.generate("bench");
    private static final int FILLERS = 256;

    /** Two particulars for an asset, to be told in turn. */
    private static final List<Patent> TOLD =
            List.of(new Patent(List.of(), null, "one family"), new Patent(List.of(), null, "another"));

    private final Ledgers<IpLedgerState, IpLedgerEvent> ledgers;
    private final LedgerId id;
    private final String run = Long.toString(System.nanoTime(), 36);
    private final AtomicLong next;
    private final int assets;
    private final int days;

    /** Opens the ledger of that name, of a thousand assets, in a store. */
    Titles(BlockStore store, String name) {
        this(store, name, ASSETS, 1);
    }

    /**
     * Opens the ledger of that name in a store; the assets are registered where there are none.
     *
     * @param assets how many
     * @param days over how many days the assignments take effect, in turn
     */
    Titles(BlockStore store, String name, int assets, int days) {
        this.assets = assets;
        this.days = days;
        LedgerSettings settings =
                new LedgerSettings(Duration.ofSeconds(10), Duration.ofMinutes(2), 16_384, Duration.ofHours(1), 100_000);
        this.ledgers = new Ledgers<>(
                IpLedger.DEFINITION,
                store,
                new Checkpoints("bench", new InMemorySignedCheckpoints(), SIGNER),
                new Seal("a secret of the bench".getBytes(StandardCharsets.UTF_8)),
                settings,
                Clock.tickMillis(ZoneOffset.UTC));
        this.id = new LedgerId(name);
        this.next = new AtomicLong(ledger().latest().size());
        if (next.get() == 0) {
            IntStream.range(0, assets).forEach(this::register);
            next.set(assets);
        }
    }

    Ledger<IpLedgerState, IpLedgerEvent> ledger() {
        return ledgers.ledger(id);
    }

    private void register(int number) {
        Asset asset = new Asset(
                asset(number), AssetKind.PATENT, "Method " + number, Ground.SIDEGROUND, List.of(), null, List.of());
        ledger().execute(
                        new RegisterAsset(asset, Map.of(ALPHA, Fraction.of(1, 2), BETA, Fraction.of(1, 2)), DAY),
                        Request.of(OFFICE, "asset-" + number).on(RESOLUTION));
    }

    private static AssetId asset(long number) {
        return new AssetId("A-" + number);
    }

    /** Decides one assignment and waits until it is durable. */
    Receipt<IpLedgerEvent> assign() {
        long number = next.incrementAndGet();
        boolean there = (number / assets & 1) == 0;
        LocalDate effective = DAY.plusDays(1 + number / assets % days);
        Assignment assignment = new Assignment(there ? ALPHA : BETA, there ? BETA : ALPHA, SHARE, effective);
        return ledger().execute(
                        new AssignShare(asset(number % assets), assignment),
                        Request.of(OFFICE, run + "-" + number).on(RESOLUTION));
    }

    /** Tells an asset's particulars, in turn one and another: the ledger grows by it, and the state does not. */
    private void describe() {
        long number = next.incrementAndGet();
        ledger().execute(
                        new DescribeAsset(asset(number % assets), TOLD.get((int) (number / assets % TOLD.size()))),
                        Request.of(OFFICE, run + "-" + number).on(RESOLUTION));
    }

    /** Makes the ledger that long by assignments, so that its state grows with it. */
    void fill(long size) {
        fill(size, this::assign);
    }

    /** Makes the ledger that long by what replaces what was there, so that its state stays as it is. */
    void age(long size) {
        fill(size, this::describe);
    }

    private void fill(long size, Runnable entry) {
        long missing = size - ledger().latest().size();
        many(FILLERS, (int) (missing / FILLERS * FILLERS), entry);
        while (ledger().latest().size() < size) {
            entry.run();
        }
    }

    /**
     * Decides assignments by many writers, each of whom waits for the answer to one before the next.
     *
     * @param total how many; a multiple of the writers
     */
    void assign(int writers, int total) {
        many(writers, total, this::assign);
    }

    private static void many(int writers, int total, Runnable entry) {
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> each = IntStream.range(0, writers)
                    .<Future<?>>mapToObj(_ -> all.submit(() -> {
                        for (int i = 0; i < total / writers; i++) {
                            entry.run();
                        }
                    }))
                    .toList();
            for (Future<?> writer : each) {
                writer.get();
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        ledgers.close();
    }
}
