package io.consort.talent.agreement;

import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What two organisations agree.
 *
 * @param from the first day on which it holds
 * @param until the last day; null where no end is agreed
 * @param mappings one for each title, 1 to {@link #MAX_MAPPINGS}
 */
public record Terms(LocalDate from, @Nullable LocalDate until, List<Mapping> mappings) {

    /** Most mappings in an agreement. */
    public static final int MAX_MAPPINGS = 100;

    public Terms {
        mappings = List.copyOf(mappings);
        if (until != null && until.isBefore(from)) {
            throw DomainException.invalid("/until", "An agreement does not end before it begins.");
        }
        if (mappings.isEmpty() || mappings.size() > MAX_MAPPINGS) {
            throw DomainException.invalid("/mappings", "An agreement has 1 to " + MAX_MAPPINGS + " mappings.");
        }
        if (mappings.stream().map(Mapping::home).distinct().count() < mappings.size()) {
            throw DomainException.invalid("/mappings", "An agreement maps each title of the home organisation once.");
        }
    }

    /** Whether it has begun by a day. */
    boolean begunBy(LocalDate day) {
        return !day.isBefore(from);
    }

    /** Whether it has ended before a day. */
    boolean endedBefore(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    /** What a title of the home organisation maps to. */
    public Optional<Mapping> mapping(Title home) {
        return mappings.stream().filter(mapping -> mapping.home().equals(home)).findFirst();
    }
}
