package io.consort.ipledger.right;

import io.consort.kernel.problem.DomainException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a right holds: in some countries, or in all but some, which stays true when a country is founded.
 *
 * @param allBut whether the countries are those left out
 * @param countries each once, by code
 */
public record Territory(boolean allBut, List<Country> countries) {

    /** Everywhere. */
    public static final Territory WORLD = new Territory(true, List.of());

    /** Most names that a request lists. */
    public static final int MAX_NAMES = 300;

    private static final BigInteger EVERYWHERE =
            BigInteger.ONE.shiftLeft(Country.CODES).subtract(BigInteger.ONE);

    public Territory {
        if (countries.isEmpty() && !allBut) {
            throw DomainException.invalid("/territory", "A right holds in at least one country.");
        }
        countries = List.copyOf(new TreeSet<>(countries));
    }

    /**
     * What names stand for: countries and groups of them, or {@code WORLD} alone.
     *
     * @param names where it holds
     * @param except where it does not
     * @throws DomainException INVALID when a name is unknown, or nothing is left
     */
    public static Territory of(List<String> names, List<String> except) {
        SortedSet<Country> without = resolve("/except", except);
        if (names.equals(List.of(TerritoryGroups.WORLD))) {
            return new Territory(true, List.copyOf(without));
        }
        SortedSet<Country> within = resolve("/territory", names);
        within.removeAll(without);
        return new Territory(false, List.copyOf(within));
    }

    private static SortedSet<Country> resolve(String pointer, List<String> names) {
        if (names.size() > MAX_NAMES) {
            throw DomainException.invalid(pointer, "A territory is named by at most " + MAX_NAMES + " names.");
        }
        SortedSet<Country> countries = new TreeSet<>();
        for (String name : names) {
            countries.addAll(TerritoryGroups.of(name)
                    .orElseThrow(() -> DomainException.invalid(
                            pointer,
                            "A territory is a country in use by its two-letter code of ISO 3166-1, or one of "
                                    + String.join(", ", TerritoryGroups.all().keySet())
                                    + (pointer.equals("/except")
                                            ? "."
                                            : "; or " + TerritoryGroups.WORLD + " alone."))));
        }
        return countries;
    }

    /** Names for where it holds. */
    public List<String> within() {
        return allBut
                ? List.of(TerritoryGroups.WORLD)
                : countries.stream().map(Country::value).toList();
    }

    /** The countries left out of those; null where there are none. */
    public @Nullable List<String> without() {
        return allBut && !countries.isEmpty()
                ? countries.stream().map(Country::value).toList()
                : null;
    }

    /** Where both hold; nowhere cannot be named, so ask {@link #overlaps} first. */
    Territory and(Territory other) {
        if (allBut && other.allBut) {
            SortedSet<Country> without = new TreeSet<>(countries);
            without.addAll(other.countries);
            return new Territory(true, List.copyOf(without));
        }
        return allBut ? other.only(this::includes) : only(other::includes);
    }

    private Territory only(Predicate<Country> kept) {
        return new Territory(false, countries.stream().filter(kept).toList());
    }

    boolean includes(Country country) {
        return countries.contains(country) != allBut;
    }

    /** Whether both hold somewhere. */
    boolean overlaps(Territory other) {
        return ground().and(other.ground()).signum() != 0;
    }

    /** Whether this holds wherever the other does. */
    boolean covers(Territory other) {
        return other.ground().andNot(ground()).signum() == 0;
    }

    /** As bits, one for each code there can be. */
    BigInteger ground() {
        byte[] bits = new byte[Country.CODES / 8 + 1];
        for (Country country : countries) {
            int position = country.position();
            bits[bits.length - 1 - position / 8] |= (byte) (1 << position % 8);
        }
        BigInteger named = new BigInteger(1, bits);
        return allBut ? EVERYWHERE.andNot(named) : named;
    }

    /** As a sentence names it: by its group where it is one. */
    @Override
    public String toString() {
        if (allBut) {
            return countries.isEmpty() ? "the world" : "the world except " + named();
        }
        return named();
    }

    private String named() {
        return group().map(group -> "the " + group).orElseGet(this::codes);
    }

    /** The group whose countries are those named, if there is one. */
    Optional<String> group() {
        return TerritoryGroups.all().entrySet().stream()
                .filter(group -> List.copyOf(group.getValue()).equals(countries))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The countries named, one after another. */
    String codes() {
        return countries.stream().map(Country::value).collect(Collectors.joining(", "));
    }
}
