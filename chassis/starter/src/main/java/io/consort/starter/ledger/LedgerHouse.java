package io.consort.starter.ledger;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.MarkedStore;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.HeapBudget;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all ledgers of a service share (its keys, its budget of the heap, its clock and its database), and all that are run on it: the
 * main ones, and those of each name beside them.
 */
public final class LedgerHouse {

    private static final String SEAL = "consort-snapshot-seal-v1";

    private final LedgerProperties properties;
    private final Checkpoints checkpoints;
    private final LedgerSettings settings;
    private final HeapBudget budget;
    private final Clock clock;
    private final Lodging main;
    private final Supplier<NamedStores> stores;
    private final Map<String, Kind> kinds = new ConcurrentSkipListMap<>(); // by name, the main one first

    LedgerHouse(
            LedgerProperties properties,
            Checkpoints checkpoints,
            LedgerSettings settings,
            HeapBudget budget,
            Clock clock,
            Lodging main,
            Supplier<NamedStores> stores) {
        this.properties = properties;
        this.checkpoints = checkpoints;
        this.settings = settings;
        this.budget = budget;
        this.clock = clock;
        this.main = main;
        this.stores = stores;
    }

    /**
     * Runs the ledgers of a definition for as long as the service runs: they are tended, measured and closed with all others.
     *
     * @throws IllegalStateException when there are ledgers of that name already: each kind is run once
     */
    public <S, E extends Event> Ledgers<S, E> run(LedgerDefinition<S, E> definition) {
        Lodging lodging = lodging(definition);
        Ledgers<S, E> ledgers = new Ledgers<>(
                definition,
                new MarkedStore(lodging.blocks(), lodging.agenda(), clock),
                checkpoints,
                seal(definition),
                settings,
                budget,
                clock);
        if (kinds.putIfAbsent(definition.name(), new Kind(ledgers, lodging.agenda())) != null) {
            throw new IllegalStateException("The ledgers of " + definition.fullName() + " are run already");
        }
        return ledgers;
    }

    private Lodging lodging(LedgerDefinition<?, ?> definition) {
        if (definition.isMain()) {
            return main;
        }
        NamedStores named = stores.get();
        return new Lodging(named.blocks(definition.name()), named.agenda(definition.name()));
    }

    /** Of each kind another, so that no snapshot of one passes for another's. */
    private Seal seal(LedgerDefinition<?, ?> definition) {
        String label = definition.isMain() ? SEAL : SEAL + '/' + definition.name();
        return new Seal(properties.secrets(label).getFirst());
    }

    /** When ledgers that are run here are due. */
    public Agenda agenda(Ledgers<?, ?> ledgers) {
        return kind(ledgers.definition().name()).agenda();
    }

    /** What ledgers that are run here show to whoever follows or checks them. */
    public <S, E extends Event> Transparency<S, E> transparency(Ledgers<S, E> ledgers) {
        return new Transparency<>(ledgers, VerifierKey.of(checkpoints));
    }

    /** All that are run here, the main ones first. */
    List<Ledgers<?, ?>> all() {
        return kinds.values().stream().<Ledgers<?, ?>>map(Kind::ledgers).toList();
    }

    /**
     * Those of a name.
     *
     * @param name null for the main ones
     * @throws DomainException INVALID when there are none
     */
    Kind kind(@Nullable String name) {
        Kind found = kinds.get(name == null ? LedgerDefinition.MAIN : name);
        if (found == null) {
            throw DomainException.invalid(
                    "/ledger", "Not the name of a ledger that this service has beside its main one.");
        }
        return found;
    }

    HeapBudget budget() {
        return budget;
    }

    /**
     * Ledgers that are run.
     *
     * @param agenda when they are due
     */
    record Kind(Ledgers<?, ?> ledgers, Agenda agenda) {}

    /** Where ledgers lie. */
    record Lodging(BlockStore blocks, Agenda agenda) {}
}
