package io.consort.consortium.meeting;

import io.consort.consortium.rule.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param number from 1; those of withdrawn items are not given again
 * @param by the seat that asked for it; null for whoever convened the meeting
 * @param agreed whether it was added during the meeting because all who were there agreed
 * @param withdrawn why it is spoken of no more; null while it stands
 */
public record AgendaItem(
        int number,
        Topic topic,
        @Nullable SeatId by,
        boolean agreed,
        @Nullable String withdrawn) {

    /** Whether it is still to be spoken of. */
    public boolean stands() {
        return withdrawn == null;
    }

    AgendaItem withdrawn(String reason) {
        return new AgendaItem(number, topic, by, agreed, reason);
    }
}
