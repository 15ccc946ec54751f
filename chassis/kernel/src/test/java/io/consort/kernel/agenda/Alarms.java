package io.consort.kernel.agenda;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A domain in which one thing happens by itself: alarms that were set ring when it is time. */
record Alarms(PMap<String, Instant> set, int rung) {

    static final Alarms EMPTY = new Alarms(HashTreePMap.empty(), 0);

    static final LedgerDefinition<Alarms, AlarmEvent> DEFINITION = new LedgerDefinition<>(
            "alarms",
            Alarms.class,
            EMPTY,
            (state, event, header) -> switch (event) {
                case AlarmEvent.AlarmSet(String name, Instant at) -> new Alarms(state.set.plus(name, at), state.rung);
                case AlarmEvent.AlarmRung(String name) -> new Alarms(state.set.minus(name), state.rung + 1);
            },
            EventTypes.of(AlarmEvent.class)
                    .with("alarms.alarm-set.v1", AlarmEvent.AlarmSet.class)
                    .with("alarms.alarm-rung.v1", AlarmEvent.AlarmRung.class)
                    .build());

    Optional<Instant> first() {
        return set.values().stream().min(Instant::compareTo);
    }

    sealed interface AlarmEvent extends Event {
        record AlarmSet(String name, Instant at) implements AlarmEvent {
            @Override
            public String subject() {
                return "alarms/" + name;
            }
        }

        record AlarmRung(String name) implements AlarmEvent {
            @Override
            public String subject() {
                return "alarms/" + name;
            }
        }
    }

    record Set(String name, Instant at) implements Command<Alarms, AlarmEvent> {
        @Override
        public List<AlarmEvent> decide(Alarms state, Context context) {
            return List.of(new AlarmEvent.AlarmSet(name, at));
        }
    }

    record Ring(String name) implements Command<Alarms, AlarmEvent> {
        @Override
        public List<AlarmEvent> decide(Alarms state, Context context) {
            if (!state.set.containsKey(name)) {
                throw DomainException.conflict("alarm-unset", "It is not set.");
            }
            return List.of(new AlarmEvent.AlarmRung(name));
        }
    }
}
