package io.consort.kernel.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that events have in a ledger, such as {@code ip.asset-registered.v1} for {@code AssetRegistered}. A name once used keeps
 * its meaning: when a record must change shape, the new shape takes the next version. A record that is renamed keeps its old name by
 * {@link Builder#with}; each service holds the names against its list of who may read what, so none changes unseen.
 *
 * @param <E> what all events of the ledger are
 */
public final class EventTypes<E extends Event> {

    private final Map<String, Class<? extends E>> byName;
    private final Map<Class<?>, String> byClass;
    private final EventForms<E> forms;

    private EventTypes(Map<String, Class<? extends E>> byName) {
        this.byName = Map.copyOf(byName);
        this.forms = new EventForms<>(this.byName);
        this.byClass = byName.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** Begins a list of names for the cases of a sealed root, each of which must be given one. */
    public static <E extends Event> Builder<E> of(Class<E> root) {
        return new Builder<>(List.of(root), null);
    }

    /**
     * Begins a list of names for the cases of a sealed root: after their records, in the first version, unless they are given another.
     *
     * @param family what all names begin with, such as {@code ip}
     */
    public static <E extends Event> Builder<E> of(Class<E> root, String family) {
        return of(List.of(root), family);
    }

    /**
     * As the other, for several sealed roots: each feature has a family of its own.
     *
     * @param prefix what all names begin with, such as {@code ip}
     */
    public static <E extends Event> Builder<E> of(List<Class<? extends E>> families, String prefix) {
        return new Builder<>(families, prefix);
    }

    /** The name of an event's type. */
    public String name(E event) {
        String name = byClass.get(event.getClass());
        if (name == null) {
            throw new IllegalArgumentException("No name for " + event.getClass());
        }
        return name;
    }

    /** The record for a name; empty where the name is not known to this version of the software. */
    public Optional<Class<? extends E>> type(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** How they are read and written. */
    EventForms<E> forms() {
        return forms;
    }

    /** All names. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** Collects names, and sees that every case of the sealed roots has one. */
    public static final class Builder<E extends Event> {
        private final List<? extends Class<? extends E>> roots;
        private final @Nullable String family;
        private final Map<String, Class<? extends E>> byName = new LinkedHashMap<>();

        private Builder(List<? extends Class<? extends E>> roots, @Nullable String family) {
            this.roots = roots;
            this.family = family;
        }

        /** Gives a case its name. */
        public Builder<E> with(String name, Class<? extends E> type) {
            if (!name.matches("[a-z]+(\\.[a-z0-9-]+)+\\.v[0-9]+")) {
                throw new IllegalArgumentException("Not an event type: " + name);
            }
            if (byName.putIfAbsent(name, type) != null) {
                throw new IllegalArgumentException("Named twice: " + name);
            }
            return this;
        }

        /**
         * The finished list.
         *
         * @throws IllegalStateException when a case of a sealed root has no name
         */
        public EventTypes<E> build() {
            Set<Class<? extends E>> unnamed =
                    roots.stream().flatMap(each -> cases(each)).collect(Collectors.toSet());
            unnamed.removeAll(byName.values());
            if (family != null) {
                unnamed.forEach(type -> with(name(family, type), type));
                return new EventTypes<>(byName);
            }
            if (!unnamed.isEmpty()) {
                throw new IllegalStateException("Events without a name: " + unnamed);
            }
            return new EventTypes<>(byName);
        }

        private static String name(String family, Class<?> type) {
            String words = type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
            return family + "." + words.toLowerCase(Locale.ROOT) + ".v1";
        }

        private static <E> Stream<Class<? extends E>> cases(Class<? extends E> type) {
            return type.isSealed()
                    ? Stream.of(type.getPermittedSubclasses()).flatMap(each -> cases(each.asSubclass(type)))
                    : Stream.of(type);
        }
    }
}
