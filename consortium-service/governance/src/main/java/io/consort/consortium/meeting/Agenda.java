package io.consort.consortium.meeting;

import io.consort.consortium.meeting.MeetingEvent.AgendaItemWithdrawn;
import io.consort.consortium.rule.MotionId;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What a meeting is to speak about, in order.
 *
 * @param items withdrawn ones included
 */
public record Agenda(PVector<AgendaItem> items) {

    static final Agenda NOTHING = new Agenda(TreePVector.empty());

    /** How many items an agenda has at most, withdrawn ones included. */
    static final int MOST = 100;

    Agenda added(AgendaItem item) {
        return new Agenda(items.plus(item));
    }

    Agenda withdrawn(AgendaItemWithdrawn event) {
        return new Agenda(
                items.with(event.number() - 1, items.get(event.number() - 1).withdrawn(event.reason())));
    }

    /** The item of that number. */
    public Optional<AgendaItem> find(int number) {
        return number < 1 || number > items.size() ? Optional.empty() : Optional.of(items.get(number - 1));
    }

    /** Whether a motion is to be decided under an item that stands. */
    boolean names(MotionId motion) {
        return items.stream()
                .anyMatch(each -> each.stands() && motion.equals(each.topic().motion()));
    }

    /**
     * The number that the next item gets.
     *
     * @throws DomainException REFUSED {@code agenda-full}
     */
    int next() {
        if (items.size() >= MOST) {
            throw DomainException.refused("agenda-full", "An agenda has at most " + MOST + " items.");
        }
        return items.size() + 1;
    }
}
