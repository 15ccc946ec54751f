package io.consort.ipledger.right;

import io.consort.kernel.identity.Countries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names for several countries at once, as data ({@code territory-groups.properties}). A right keeps the countries that a name
 * stood for when it was granted, so that a group that grows later does not widen it.
 */
public final class TerritoryGroups {

    /** The name of the whole world. */
    public static final String WORLD = "WORLD";

    private static final SortedMap<String, SortedSet<Country>> GROUPS = read();

    private TerritoryGroups() {}

    /** The countries of each group, by its name. */
    public static SortedMap<String, SortedSet<Country>> all() {
        return GROUPS;
    }

    /** What a name other than the world's stands for; empty where it is neither a group nor a country in use. */
    static Optional<SortedSet<Country>> of(String name) {
        SortedSet<Country> group = GROUPS.get(name);
        if (group != null) {
            return Optional.of(group);
        }
        return Countries.isInUse(name) ? Optional.of(new TreeSet<>(Set.of(new Country(name)))) : Optional.empty();
    }

    private static SortedMap<String, SortedSet<Country>> read() {
        Properties properties = new Properties();
        try (InputStream file = TerritoryGroups.class.getResourceAsStream("/territory-groups.properties")) {
            if (file == null) {
                throw new IllegalStateException("territory-groups.properties is missing");
            }
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        SortedMap<String, SortedSet<Country>> groups = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            groups.put(
                    name,
                    Stream.of(properties.getProperty(name).split(" "))
                            .map(Country::new)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return groups;
    }
}
