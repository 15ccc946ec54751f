package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EventTypesTest {

    sealed interface LampEvent extends Event {

        @Override
        default String subject() {
            return "lamp";
        }

        record LampLit() implements LampEvent {}

        sealed interface WickEvent extends LampEvent {
            record WickTrimmed(int millimetres) implements WickEvent {}
        }

        record Out() implements LampEvent {}
    }

    @Test
    void areCalledAfterTheirRecordsUnlessTheyAreGivenAnotherName() {
        EventTypes<LampEvent> types = EventTypes.of(LampEvent.class, "lamp")
                .with("lamp.put-out.v2", LampEvent.Out.class)
                .build();
        assertThat(types.names())
                .containsExactlyInAnyOrder("lamp.lamp-lit.v1", "lamp.wick-trimmed.v1", "lamp.put-out.v2");
        assertThat(types.name(new LampEvent.WickEvent.WickTrimmed(2))).isEqualTo("lamp.wick-trimmed.v1");
        assertThat(types.type("lamp.out.v1")).isEmpty();
    }

    @Test
    void refusesTwoOfOneName() {
        assertThatThrownBy(() -> EventTypes.of(LampEvent.class, "lamp")
                        .with("lamp.lamp-lit.v1", LampEvent.Out.class)
                        .build())
                .hasMessageContaining("lamp.lamp-lit.v1");
    }

    @Test
    void wantsANameForEachWithoutAFamily() {
        assertThatThrownBy(() -> EventTypes.of(LampEvent.class)
                        .with("lamp.lamp-lit.v1", LampEvent.LampLit.class)
                        .build())
                .hasMessageContaining("WickTrimmed");
    }
}
