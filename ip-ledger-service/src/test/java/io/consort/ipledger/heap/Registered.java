package io.consort.ipledger.heap;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Inventor;
import io.consort.ipledger.asset.Origin;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts the heap that each registered asset takes in an open ledger, its version and the key of its request included, and says
 * it: of a ledger that registered them, and of one that was opened from its snapshot. Every asset comes as a request's JSON does,
 * so that nothing is shared which a service would not share. Run in a process of its own, with the flags of production.
 */
final class Registered {

    private static final Actor OFFICE = Actor.of("olga", "office");
    private static final LedgerId LEDGER = new LedgerId("bench");
    private static final int WRITERS = 64;
    private static final String SNAPSHOT = "snapshot-v3-fold-" + IpLedger.DEFINITION.foldVersion();

    /** As the benchmark over HTTP registers them. */
    private static final String PLAIN = """
            {"id":"B-1x8fhq2kd0-1-%d","kind":"patent","title":"A method","ground":"background",\
            "owners":{"example":"1"},"effective":"2026-01-01"}""";

    /** As a consortium's portfolio has them. */
    private static final String FULL = """
            {"id":"B-1x8fhq2kd0-1-%1$d","kind":"patent","title":"Overlay calibration of a stepper, method %1$d",\
            "ground":"foreground","owners":{"ibm":"2/3","utexas":"1/3"},"effective":"2026-01-01",\
            "inventors":[{"person":"researcher-%1$d","contribution":"1"}],\
            "origin":{"project":"P-17","workPackage":"WP-3"}}""";

    private record Asked(
            AssetId id,
            AssetKind kind,
            String title,
            Ground ground,
            Map<OrganisationId, Fraction> owners,
            LocalDate effective,
            @Nullable List<Inventor> inventors,
            @Nullable Origin origin) {}

    private final JsonMapper requests = Json.requests();
    private final InMemoryBlockStore store = new InMemoryBlockStore();
    private final InMemorySignedCheckpoints signed = new InMemorySignedCheckpoints();
    private final NoteSigner signer = NoteSigner.generate("heap");
    private final int count;
    private final String template;

    private Registered(int count, String template) {
        this.count = count;
        this.template = template;
    }

    /**
     * @param arguments how many assets, and {@code plain} or {@code full}
     */
    public static void main(String[] arguments) {
        new Registered(Integer.parseInt(arguments[0]), arguments[1].equals("plain") ? PLAIN : FULL).run();
    }

    private void run() {
        Ledgers<IpLedgerState, IpLedgerEvent> first = open();
        register(first.ledger(LEDGER));
        long live = used();
        first.close(); // leaves a snapshot in the store
        first = null;
        long closed = used();
        String pointer = store.memo(LEDGER, SNAPSHOT).orElseThrow().text();
        long snapshot = said("bytes", pointer);
        long kept = Pattern.compile("\"name\":\"([^\"]+)\"")
                .matcher(pointer)
                .results()
                .mapToLong(part -> store.part(LEDGER, part.group(1)).orElseThrow().length)
                .sum();
        Ledgers<IpLedgerState, IpLedgerEvent> again = open();
        if (Portfolio.of(again.ledger(LEDGER).latest().state()).assets().size() != count) {
            throw new IllegalStateException("Not all assets came back");
        }
        long opened = used();
        System.out.printf(
                "live %d opened %d snapshot %d kept %d estimated %d%n",
                (live - (closed - kept)) / count,
                (opened - closed) / count,
                snapshot / count,
                kept / count,
                said("heap", pointer) / count);
        again.close();
    }

    /** A number in what is said of a snapshot. */
    private static long said(String name, String pointer) {
        Matcher matcher = Pattern.compile("\"" + name + "\":(\\d+)").matcher(pointer);
        if (!matcher.find()) {
            throw new IllegalStateException(pointer);
        }
        return Long.parseLong(matcher.group(1));
    }

    private Ledgers<IpLedgerState, IpLedgerEvent> open() {
        return new Ledgers<>(
                IpLedger.DEFINITION,
                store,
                new Checkpoints("heap", signed, signer),
                new Seal("a secret of the test".getBytes(StandardCharsets.UTF_8)),
                LedgerSettings.standard(),
                Clock.tickMillis(ZoneOffset.UTC));
    }

    private void register(Ledger<IpLedgerState, IpLedgerEvent> ledger) {
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> all.submit(() -> {
                        for (int number = writer; number < count; number += WRITERS) {
                            register(ledger, number);
                        }
                    }))
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void register(Ledger<IpLedgerState, IpLedgerEvent> ledger, int number) {
        Asked asked = requests.readValue(template.formatted(number), Asked.class);
        Asset asset = new Asset(
                asked.id(),
                asked.kind(),
                asked.title(),
                asked.ground(),
                asked.inventors() == null ? List.of() : asked.inventors(),
                asked.origin(),
                List.of());
        ledger.execute(
                By.office(new RegisterAsset(asset, asked.owners(), asked.effective())),
                Request.of(OFFICE, "key-" + number));
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
