package io.consort.kernel.sentence;

import java.util.Arrays;
import java.util.List;

/**
 * A text before it is in any language: a message and what is filled into it. What is filled in are texts, numbers and phrases
 * again; an id, an amount or a part is filled in as it is written.
 *
 * @param code the key of the message in {@code wording_<language>.properties}; it never changes its meaning
 * @param arguments by their position in the message
 */
public record Phrase(String code, List<Object> arguments) {

    /** Something that is left out of a sentence. */
    public static final String NOTHING = "";

    public Phrase {
        arguments = arguments.stream().map(Phrase::plain).toList();
    }

    /** The message of that code with the arguments. */
    public static Phrase of(String code, Object... arguments) {
        return new Phrase(code, Arrays.asList(arguments));
    }

    /** A whole number, as it is written. */
    public static Phrase number(int number) {
        return of("number", number);
    }

    /** So many days. */
    public static Phrase days(int days) {
        return of("days", days);
    }

    /** So many hours. */
    public static Phrase hours(int hours) {
        return of("hours", hours);
    }

    /** So many months. */
    public static Phrase months(int months) {
        return of("months", months);
    }

    /** So many seats. */
    public static Phrase seats(int seats) {
        return of("seats", seats);
    }

    /** A name as it stands within a sentence: in English {@code Board} is {@code board}, and {@code IP committee} stays. */
    public static Phrase within(String name) {
        return of(Language.WITHIN, name);
    }

    /** A constant, by a message for each that there is of its type. */
    public static Phrase constant(Enum<?> constant) {
        return of("is." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Several one after another: {@code a, b and c}. */
    public static Phrase list(List<?> all) {
        return switch (all.size()) {
            case 0 -> of("nothing");
            case 1 -> of("list.one", all.getFirst());
            case 2 -> of("list.two", all.getFirst(), all.getLast());
            default -> of("list.more", all.getFirst(), list(all.subList(1, all.size())));
        };
    }

    /** Several one after another with nothing between the last two: {@code a, b, c}. */
    public static Phrase row(List<?> all) {
        return all.size() < 2 ? list(all) : of("list.more", all.getFirst(), row(all.subList(1, all.size())));
    }

    /** A text as it is. */
    public static Phrase text(Object text) {
        return of("text", text);
    }

    private static Object plain(Object argument) {
        return argument instanceof Phrase || argument instanceof Integer ? argument : argument.toString();
    }
}
