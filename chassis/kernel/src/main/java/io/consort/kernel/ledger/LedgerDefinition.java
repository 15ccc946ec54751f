package io.consort.kernel.ledger;

import io.consort.kernel.authority.Authority;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What makes a service's ledgers its own: how state begins, how events change it, and what they are called. A service has one main
 * ledger for each consortium, and may have others beside it, each kind with a name, a state and events of its own.
 *
 * @param service the service's name in paths and sources, for example {@code ip-ledger}
 * @param name of this kind of ledger beside the service's main one; empty for the main one
 * @param stateType the record that the state is; snapshots are made of it
 * @param empty the state before the first event
 * @param fold how an event changes the state
 * @param types the names of the events
 * @param audiences whom each entry concerns
 * @param gate what a ledger still takes
 * @param foldVersion raised whenever the fold comes to another state from the same events, or the state takes another shape: a
 *     snapshot that another fold made is none
 * @param heapFactor how many bytes of heap the state takes at most for each byte of it in a snapshot, to be measured
 */
public record LedgerDefinition<S, E extends Event>(
        String service,
        String name,
        Class<? extends S> stateType,
        S empty,
        Fold<S, E> fold,
        EventTypes<E> types,
        Audiences<S, E> audiences,
        Gate<S, E> gate,
        int foldVersion,
        double heapFactor) {

    /** The name of a service's main ledger, which has none. */
    public static final String MAIN = "";

    /** Names stand in paths, in names of files and in those of a database's collections, on systems that do not tell cases apart. */
    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9-]{0,30})?");

    /** Of a state of small objects and short texts. */
    private static final double USUAL_HEAP_FACTOR = 6;

    /** Checks that the name can be one. */
    public LedgerDefinition {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Not a name of a ledger, which has lower-case letters, digits and hyphens: " + name);
        }
    }

    /** Of main ledgers whose fold is the first. */
    public LedgerDefinition(
            String service,
            Class<? extends S> stateType,
            S empty,
            Fold<S, E> fold,
            EventTypes<E> types,
            Audiences<S, E> audiences,
            Gate<S, E> gate) {
        this(service, MAIN, stateType, empty, fold, types, audiences, gate, Block.FIRST_FOLD, USUAL_HEAP_FACTOR);
    }

    /** Of ledgers that always take what a command decides. */
    public LedgerDefinition(
            String service,
            Class<? extends S> stateType,
            S empty,
            Fold<S, E> fold,
            EventTypes<E> types,
            Audiences<S, E> audiences) {
        this(service, stateType, empty, fold, types, audiences, (state, events) -> {});
    }

    /** Of ledgers whose entries are all for everyone who may read them. */
    public LedgerDefinition(
            String service, Class<? extends S> stateType, S empty, Fold<S, E> fold, EventTypes<E> types) {
        this(service, stateType, empty, fold, types, (state, event, now) -> Audience.EVERYONE);
    }

    /**
     * The same as a ledger beside the service's main one.
     *
     * @param another lower-case letters, digits and hyphens, beginning with a letter, at most 31; never changes once something is recorded
     */
    public LedgerDefinition<S, E> named(String another) {
        return new LedgerDefinition<>(
                service, another, stateType, empty, fold, types, audiences, gate, foldVersion, heapFactor);
    }

    /** The same with a later fold. */
    public LedgerDefinition<S, E> withFoldVersion(int version) {
        return new LedgerDefinition<>(
                service, name, stateType, empty, fold, types, audiences, gate, version, heapFactor);
    }

    /** The same for a state whose weight was measured. */
    public LedgerDefinition<S, E> withHeapFactor(double factor) {
        return new LedgerDefinition<>(
                service, name, stateType, empty, fold, types, audiences, gate, foldVersion, factor);
    }

    /** Where a ledger's entries come from, as CloudEvents understands {@code source}: the ledger's path in the API. */
    public String source(LedgerId ledger) {
        String main = ledger.equals(LedgerId.PLATFORM) ? "/api/" + service : "/api/" + service + "/consortia/" + ledger;
        return isMain() ? main : main + "/ledgers/" + name;
    }

    /** Tells this kind of ledger from all others of an installation, in files and figures: the service's name, and its own after a dot. */
    public String fullName() {
        return isMain() ? service : service + '.' + name;
    }

    /** Whether this is the service's main ledger. */
    public boolean isMain() {
        return name.equals(MAIN);
    }

    /**
     * What a command decides on a state: on what it rests, then what happens, once the gate has let that in.
     *
     * @throws io.consort.kernel.problem.DomainException the command's refusal, or the gate's
     */
    public Decision<E> decide(S state, Command<S, E> command, Context context) {
        Authority authority = command.authority(state, context);
        List<? extends E> events = command.decide(state, context);
        gate.check(state, events);
        return new Decision<>(authority, events);
    }
}
