package io.consort.quickstart.statement;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a part of a document is made of. A document that has more in it, less, or in another order, is not as the platform wrote it. */
sealed interface Shape {

    /** Anything: its content is held against the entry, or named as not proven. */
    Shape ANY = new Any();

    /** A text of one line. */
    Shape TEXT = new Text();

    /** A text of some lines. */
    Shape LINES = new Lines();

    /** A whole number. */
    Shape NUMBER = new Whole();

    /** The first place that is otherwise; empty where there is none. */
    Optional<String> flaw(JsonNode value, String place);

    /** A field that must be there. */
    static Field field(String name, Shape shape) {
        return new Field(name, shape, true);
    }

    /** A field that is left out where there is nothing to say. */
    static Field optional(String name, Shape shape) {
        return new Field(name, shape, false);
    }

    /** An object of these fields, in this order. */
    static Shape object(Field... fields) {
        return new Fields(List.of(fields));
    }

    /** A list of such. */
    static Shape list(Shape each) {
        return new Each(each);
    }

    /**
     * A field.
     *
     * @param needed whether it must be there
     */
    record Field(String name, Shape shape, boolean needed) {}

    /** Anything. */
    record Any() implements Shape {
        @Override
        public Optional<String> flaw(JsonNode value, String place) {
            return Optional.empty();
        }
    }

    /** A text of one line. */
    record Text() implements Shape {
        @Override
        public Optional<String> flaw(JsonNode value, String place) {
            return value.isString() && value.asString().chars().noneMatch(Character::isISOControl)
                    ? Optional.empty()
                    : Optional.of(place);
        }
    }

    /** A text of some lines. */
    record Lines() implements Shape {
        @Override
        public Optional<String> flaw(JsonNode value, String place) {
            return value.isString() ? Optional.empty() : Optional.of(place);
        }
    }

    /** A whole number. */
    record Whole() implements Shape {
        @Override
        public Optional<String> flaw(JsonNode value, String place) {
            return value.isIntegralNumber() && value.canConvertToLong() ? Optional.empty() : Optional.of(place);
        }
    }

    /** A list. */
    record Each(Shape each) implements Shape {
        @Override
        public Optional<String> flaw(JsonNode value, String place) {
            return value.isArray()
                    ? value.valueStream()
                            .flatMap(item -> each.flaw(item, place).stream())
                            .findFirst()
                    : Optional.of(place);
        }
    }

    /** An object. */
    record Fields(List<Field> fields) implements Shape {
        @Override
        public Optional<String> flaw(JsonNode value, String place) {
            if (!value.isObject()) {
                return Optional.of(place);
            }
            List<String> expected = fields.stream()
                    .filter(field -> field.needed() || value.has(field.name()))
                    .map(Field::name)
                    .toList();
            List<String> found = List.copyOf(value.propertyNames());
            for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
                if (i >= expected.size()
                        || i >= found.size()
                        || !expected.get(i).equals(found.get(i))) {
                    return Optional.of(i < found.size() ? found.get(i) : expected.get(i));
                }
            }
            return fields.stream()
                    .filter(field -> value.has(field.name()))
                    .flatMap(field -> field.shape().flaw(value.get(field.name()), field.name()).stream())
                    .findFirst();
        }
    }
}
