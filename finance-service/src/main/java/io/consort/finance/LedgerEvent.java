package io.consort.finance;

import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.ClosureFact;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.foureyes.Awaited;
import io.consort.kernel.foureyes.FourEyesFact;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.reliance.Reliance;
import io.consort.kernel.reliance.Reliances;
import io.consort.kernel.witness.WitnessFact;
import io.consort.kernel.witness.WitnessId;
import io.consort.kernel.witness.Witnesses;
import java.time.LocalDate;

/** What is recorded of the ledger itself, as of every ledger: what it takes, on what it relies, who cosigns it. */
public sealed interface LedgerEvent extends FinanceEvent {

    @Override
    default Audience audience(FinanceState state) {
        return Audience.EVERYONE; // an act of two says which act and not on which terms
    }

    /** The ledger was closed, suspended or opened, with its consortium. */
    record LedgerClosureChanged(ClosureOrder order) implements LedgerEvent, ClosureFact {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(on(state.get(Closure.class), header));
        }

        @Override
        public Audience audience(FinanceState state) {
            return Audience.EVERYONE_EVER;
        }
    }

    /**
     * The ledger relies on an entry of the consortium's own ledger, for what is recorded next.
     *
     * @param act what is done
     * @param on what it rests on, as an authority is written
     * @param proof where that stands
     */
    record ReliedOn(String act, String on, ProvenEntry proof) implements LedgerEvent, Reliance {
        @Override
        public FinanceState on(FinanceState state, Header header) {
            return state.with(on(state.get(Reliances.class)));
        }
    }

    /** About an act of the secretariat that takes two of its people. */
    sealed interface ActOfTwo extends LedgerEvent, FourEyesFact {
        @Override
        default FinanceState on(FinanceState state, Header header) {
            return state.with(on(state.get(Awaited.class), header));
        }
    }

    /** One person of the secretariat has asked for an act that takes two. */
    record ActProposed(String act, String digest) implements ActOfTwo, FourEyesFact.Proposed {}

    /** Another has asked for the same, which is done next. */
    record ActSeconded(String act, String digest) implements ActOfTwo, FourEyesFact.Seconded {}

    /** Who asked for it wants it no more. */
    record ActWithdrawn(String act, String digest) implements ActOfTwo, FourEyesFact.Withdrawn {}

    /** Something happened to the key of a witness. */
    sealed interface WitnessChanged extends LedgerEvent, WitnessFact {
        @Override
        default FinanceState on(FinanceState state, Header header) {
            return state.with(on(state.get(Witnesses.class)));
        }
    }

    /** A member will cosign checkpoints with a key. */
    record WitnessRegistered(WitnessId id, OrganisationId organisation, String key)
            implements WitnessChanged, WitnessFact.Registered {}

    /** A witness's key is no longer used. */
    record WitnessRetired(WitnessId id, LocalDate on) implements WitnessChanged, WitnessFact.Retired {}
}
