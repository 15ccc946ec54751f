package io.consort.kernel.witness;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What witnesses are in the ledgers of a service.
 *
 * @param <S> the state of the service's ledgers
 * @param <E> their events
 * @param witnesses the witnesses that a state holds
 * @param registered the event that tells of a new key
 * @param retired the event that tells of one that is no longer used
 */
public record Witnessing<S, E extends Event>(
        Function<S, Witnesses> witnesses, Registering<E> registered, BiFunction<WitnessId, LocalDate, E> retired) {

    /** Makes the event that tells of a new key. */
    @FunctionalInterface
    public interface Registering<E> {

        /** The event. */
        E event(WitnessId id, OrganisationId organisation, String key);
    }

    /**
     * The command that registers the key with which the actor's own organisation cosigns checkpoints.
     *
     * @param key its public half, as C2SP tlog-cosignature writes it
     * @throws io.consort.kernel.problem.DomainException INVALID when it is none
     */
    public Command<S, E> register(String key) {
        return new RegisterWitness<>(this, key);
    }

    /**
     * The command that ends the use of a key.
     *
     * @param id the key's number
     * @param left whether the secretariat asks it, of an organisation that is no member any more; else the actor's own organisation does
     */
    public Command<S, E> retire(WitnessId id, boolean left) {
        return new RetireWitness<>(this, id, left);
    }
}
