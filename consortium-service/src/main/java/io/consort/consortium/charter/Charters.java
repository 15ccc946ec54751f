package io.consort.consortium.charter;

import java.util.Objects;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * A consortium's charter in all its versions.
 *
 * @param byVersion the last is in force
 */
public record Charters(PSortedMap<Integer, Charter> byVersion) {

    /** None yet. */
    public static final Charters EMPTY = new Charters(TreePMap.empty());

    /** The version of that number. */
    public Optional<Charter> find(int version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    /**
     * The charter in force.
     *
     * @throws java.util.NoSuchElementException when none was adopted: the consortium has not been created
     */
    public Charter inForce() {
        return Objects.requireNonNull(byVersion.get(byVersion.lastKey()));
    }

    /** The charters after an event. */
    public Charters apply(CharterEvent event) {
        return switch (event) {
            case CharterAdopted(Charter charter) -> new Charters(byVersion.plus(charter.version(), charter));
        };
    }
}
