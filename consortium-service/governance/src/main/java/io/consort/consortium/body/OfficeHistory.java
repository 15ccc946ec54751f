package io.consort.consortium.body;

import io.consort.consortium.body.OfficeEvent.OfficeTaken;
import io.consort.consortium.body.OfficeEvent.OfficeVacated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Which seats held an office.
 *
 * @param entries what happened, in the order of recording
 * @param tenures in order of time; on no day two
 */
public record OfficeHistory(PVector<OfficeEntry> entries, PVector<Tenure> tenures) {

    static final OfficeHistory EMPTY = new OfficeHistory(TreePVector.empty(), TreePVector.empty());

    /** Which seat was given it for a date. */
    public Optional<Tenure> on(LocalDate date) {
        return tenures.stream().filter(each -> each.period().covers(date)).findFirst();
    }

    /** The same with what was recorded by an instant alone. */
    OfficeHistory knownAt(Instant instant) {
        OfficeHistory known = EMPTY;
        for (OfficeEntry entry : entries) {
            if (!entry.recordedAt().isAfter(instant)) {
                known = known.with(entry);
            }
        }
        return known;
    }

    OfficeHistory with(OfficeEntry entry) {
        PVector<Tenure> next = switch (entry.event()) {
            case OfficeTaken taken -> taken(Tenure.of(taken, entry.recordedAt()));
            case OfficeVacated vacated -> before(vacated.on());
        };
        return new OfficeHistory(entries.plus(entry), next);
    }

    private PVector<Tenure> taken(Tenure next) {
        List<Tenure> inOrder = new ArrayList<>(before(next.period().from()));
        if (!next.period().isEmpty()) {
            inOrder.add(next);
        }
        tenures.stream()
                .filter(each -> !each.period().from().isBefore(next.period().from()))
                .filter(each -> next.period().isOverBy(each.period().from()))
                .forEach(inOrder::add);
        return TreePVector.from(inOrder);
    }

    private PVector<Tenure> before(LocalDate date) {
        return TreePVector.from(tenures.stream()
                .map(each -> each.during(each.period().endedOn(date)))
                .filter(each -> !each.period().isEmpty())
                .toList());
    }
}
