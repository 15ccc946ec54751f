package io.consort.starter.memory;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.HeapBudget;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.memory.Library.Add;
import io.consort.starter.memory.Library.LibraryEvent;
import io.consort.starter.mongo.MongoBlockStore;
import io.consort.starter.mongo.MongoSignedCheckpoints;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A process with the heap of production and ledgers that do not fit. Prints a line for each thing that went as it should. */
final class SmallHeap {

    static final LedgerId HUGE = new LedgerId("huge");
    static final int SMALL = 20;

    private static final Actor ANNA = Actor.of("anna", "acme");

    private final HeapBudget budget = HeapBudget.ofHeap(0.75, Clock.systemUTC());
    private final MongoClient client;
    private final NoteSigner signer;

    private SmallHeap(MongoClient client, NoteSigner signer) {
        this.client = client;
        this.signer = signer;
    }

    static Ledgers<Library, LibraryEvent> ledgers(
            MongoClient client,
            NoteSigner signer,
            LedgerDefinition<Library, LibraryEvent> definition,
            HeapBudget budget) {
        return new Ledgers<>(
                definition,
                new MongoBlockStore(client, "library"),
                new Checkpoints("test", new MongoSignedCheckpoints(client, "library"), signer),
                new Seal(new byte[] {1, 2, 3}),
                new LedgerSettings(
                        Duration.ofSeconds(10), Duration.ofMinutes(2), 1_000, Duration.ofMinutes(15), 10_000),
                budget,
                Clock.systemUTC());
    }

    /**
     * @param arguments the store's address, and the text of the signing key
     */
    public static void main(String[] arguments) throws InterruptedException {
        try (MongoClient client = MongoClients.create(arguments[0])) {
            new SmallHeap(client, NoteSigner.parse(arguments[1])).run();
        }
        System.exit(0);
    }

    private void run() throws InterruptedException {
        try (Ledgers<Library, LibraryEvent> ledgers = ledgers(client, signer, Library.DEFINITION, budget);
                Ledgers<Library, LibraryEvent> later =
                        ledgers(client, signer, Library.DEFINITION.withFoldVersion(2), budget)) {
            serve(ledgers);
            System.out.println("served before");
            whileOthersAreServed(ledgers, () -> require(refusalOf(ledgers, HUGE)));
            System.out.println("refused by what its snapshot says");
            whileOthersAreServed(ledgers, () -> require(refusalOf(later, HUGE)));
            System.out.println("refused while it was folded");
            whileOthersAreServed(ledgers, () -> grow(ledgers));
            System.out.println("refused what it would have outgrown");
            whileOthersAreServed(ledgers, () -> takeTurns(ledgers));
            System.out.println("made room for those that are used");
            serve(ledgers);
            System.out.println("served after");
        }
    }

    /** Each of many small ledgers takes a change and shows it. */
    private static void serve(Ledgers<Library, LibraryEvent> ledgers) {
        for (int number = 0; number < SMALL; number++) {
            Ledger<Library, LibraryEvent> ledger = ledgers.ledger(new LedgerId("small-" + number));
            int books = ledger.read().state().books().size();
            ledger.execute(new Add(books, 1), Request.of(ANNA, UUID.randomUUID().toString()));
            check(ledger.read().state().books().size() == books + 1, "a small ledger has what was added");
        }
    }

    private static void whileOthersAreServed(Ledgers<Library, LibraryEvent> ledgers, Runnable act)
            throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger rounds = new AtomicInteger();
        Thread others = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                serve(ledgers);
                ledgers.tend();
                rounds.incrementAndGet();
            }
        });
        act.run();
        int sofar = rounds.get();
        over.set(true);
        others.join();
        check(rounds.get() > sofar, "others were served: " + rounds.get());
    }

    private static String refusalOf(Ledgers<Library, LibraryEvent> ledgers, LedgerId id) {
        try {
            return "opened with " + ledgers.ledger(id).latest().size();
        } catch (DomainException refusal) {
            return refusal.slug();
        }
    }

    private static void require(String slug) {
        check(slug.equals("ledger-too-large"), slug);
    }

    private static void grow(Ledgers<Library, LibraryEvent> ledgers) {
        LedgerId id = new LedgerId("growing");
        long heap = heap();
        long taken = ledgers.budget().taken();
        int books = 0;
        try {
            while (books < 1_000_000) {
                ledgers.ledger(id).execute(new Add(books, 500), Request.of(ANNA, "k" + books));
                books += 500;
            }
            check(false, "it grew without end");
        } catch (DomainException refusal) {
            check(List.of("ledger-too-large", "no-room-for-ledger").contains(refusal.slug()), refusal.slug());
        }
        check(ledgers.ledger(id).read().state().books().size() == books, "it can still be read");
        long reallyTaken = heap() - heap;
        long estimated = ledgers.budget().taken() - taken;
        System.out.println(books + " books take " + reallyTaken + " bytes, estimated " + estimated);
        check(reallyTaken <= estimated, "the estimate is not below what it takes");
        check(reallyTaken > estimated / 3, "the estimate is not far above what it takes");
    }

    /** Ledgers that fit one beside another, but not all: those that are not used give way. */
    private static void takeTurns(Ledgers<Library, LibraryEvent> ledgers) {
        for (int number = 0; number < 4; number++) {
            LedgerId id = new LedgerId("medium-" + number);
            for (int first = 0; first < 10_000; first += 500) {
                add(ledgers, id, first);
            }
        }
        check(!ledgers.open().contains(new LedgerId("growing")), "the largest gave way");
        for (int number = 0; number < 4; number++) {
            LedgerId id = new LedgerId("medium-" + number);
            add(ledgers, id, 10_000);
            check(ledgers.ledger(id).read().state().books().size() == 10_500, "one that gave way has all it had");
        }
    }

    /** Asks until there is room, always under the same key. */
    private static void add(Ledgers<Library, LibraryEvent> ledgers, LedgerId id, int first) {
        while (true) {
            try {
                ledgers.ledger(id).execute(new Add(first, 500), Request.of(ANNA, "k" + first));
                return;
            } catch (DomainException refusal) {
                check(refusal.slug().equals("no-room-for-ledger"), refusal.slug());
            }
        }
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            System.out.println("FAILED " + what);
            Runtime.getRuntime().halt(1);
        }
    }
}
