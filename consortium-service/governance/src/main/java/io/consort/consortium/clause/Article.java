package io.consort.consortium.clause;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record of a charter, described once: its constructor refuses, its schema says and its differences are told by the same
 * clauses.
 */
public final class Article<R> {

    private final Class<R> type;
    private final List<Clause<R, ?>> clauses;
    private final List<String> components;
    private final String together;

    private Article(Class<R> type, List<Clause<R, ?>> clauses, String together) {
        this.type = type;
        this.clauses = clauses;
        this.components = type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
        this.together = together;
    }

    /**
     * The article of a record, its clauses in the order in which they are told.
     *
     * @throws IllegalArgumentException when a component has no clause, so that nobody forgets to tell of one
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> Article<R> of(Class<R> type, Clause<R, ?>... clauses) {
        Article<R> article = new Article<>(type, List.of(clauses), "");
        Set<String> described = new HashSet<>();
        article.clauses.forEach(each -> described.add(each.name()));
        if (!described.containsAll(article.components)) {
            throw new IllegalArgumentException("Some components of " + type.getName() + " have no clause");
        }
        return article;
    }

    /** The same with what a schema says of its fields together, as the inside of a JSON object. */
    public Article<R> together(String keywords) {
        return new Article<>(type, clauses, keywords);
    }

    /** The same, of some clauses. */
    public Article<R> only(String... names) {
        return new Article<>(
                type,
                clauses.stream()
                        .filter(each -> List.of(names).contains(each.name()))
                        .toList(),
                together);
    }

    /**
     * Sees that each value keeps to its limits.
     *
     * @param values of all components, in their order
     * @throws io.consort.kernel.problem.DomainException INVALID, pointing to the first that does not
     */
    public void require(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            String name = components.get(i);
            if (value != null) {
                clauses.stream().filter(each -> each.name().equals(name)).forEach(each -> require(each, value));
            }
        }
    }

    @SuppressWarnings("unchecked") // A component is what its clause says, since its value is read from it
    private static <V> void require(Clause<?, V> clause, Object value) {
        clause.limits().forEach(limit -> limit.require("/" + clause.name(), (V) value));
    }

    /** Tells what changes from one record to another. */
    public void compare(R before, R after, Told told) {
        clauses.forEach(each -> each.compare(key(), before, after, told));
    }

    /** Says what a record holds, each field at its place. */
    public void state(R of, Told told) {
        clauses.forEach(each -> each.state(key(), of, isField(each.name()) ? told.at(each.name()) : told));
    }

    private boolean isField(String name) {
        return components.contains(name)
                || Stream.of(type.getDeclaredMethods())
                        .anyMatch(each -> type.isInterface() && each.getName().equals(name));
    }

    /** The record. */
    public Class<R> type() {
        return type;
    }

    /** What goes without saying, by the names of components. */
    public Map<String, Object> usual() {
        Map<String, Object> usual = new LinkedHashMap<>();
        for (Clause<R, ?> each : clauses) {
            Object so = each.usual();
            if (so != null) {
                usual.put(each.name(), so);
            }
        }
        return usual;
    }

    /** How the record is called in the schema. */
    public String name() {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : around.getSimpleName() + type.getSimpleName();
    }

    private String key() {
        String name = name();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** What a schema says of the record's limits, as JSON. */
    public String schema() {
        String properties = clauses.stream()
                .filter(each -> !each.limits().isEmpty())
                .map(each -> "\"" + each.name() + "\":{"
                        + each.limits().stream().map(Limit::schema).collect(Collectors.joining(",")) + "}")
                .collect(Collectors.joining(","));
        return "{\"properties\":{" + properties + "}" + (together.isEmpty() ? "" : "," + together) + "}";
    }
}
