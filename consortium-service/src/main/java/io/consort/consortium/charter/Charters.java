package io.consort.consortium.charter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * A consortium's charter in all its versions.
 *
 * @param byVersion the last is in force; none comes into force before the one before it
 */
public record Charters(PSortedMap<Integer, CharterVersion> byVersion) {

    /** None yet. */
    public static final Charters EMPTY = new Charters(TreePMap.empty());

    /** The version of that number. */
    public Optional<CharterVersion> find(int version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    /**
     * The charter in force.
     *
     * @throws java.util.NoSuchElementException when none was adopted: the consortium has not been created
     */
    public Charter inForce() {
        return last().charter();
    }

    /**
     * The last version.
     *
     * @throws java.util.NoSuchElementException when none was adopted
     */
    public CharterVersion last() {
        return Objects.requireNonNull(byVersion.get(byVersion.lastKey()));
    }

    /** The version that was in force on a date; empty before the first day of the consortium. */
    public Optional<CharterVersion> on(LocalDate date) {
        return byVersion.values().stream()
                .filter(each -> !each.from().isAfter(date))
                .reduce((earlier, later) -> later);
    }

    /**
     * The charters after an event.
     *
     * @param founded the first day of the consortium, from which on holds what was adopted before anyone had acceded
     */
    public Charters apply(CharterEvent event, Instant recorded, LocalDate founded) {
        return switch (event) {
            case CharterAdopted(Charter charter) -> with(new CharterVersion(charter, founded, recorded, null));
            case CharterAmended e -> with(new CharterVersion(e.charter(), e.from(), recorded, e.resolution()));
        };
    }

    private Charters with(CharterVersion version) {
        return new Charters(byVersion.plus(version.charter().version(), version));
    }
}
