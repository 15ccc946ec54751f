package io.consort.consortium.clause;

import io.consort.kernel.sentence.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record of a charter, described once: within which limits it lies, which the record, the schema and a refusal
 * share, how a change of it is told, and how it is said. Its words are in {@code wording_<language>.properties} under
 * {@code <record>.<field>}.
 *
 * @param name of the record's component; of none for what is told and follows from others
 * @param value what is compared: what the field says, or what is usual where it says nothing
 * @param limits what is refused
 * @param telling how it differs
 * @param statement how what it holds is said
 * @param usual what holds where a draft that is made from a model leaves it out; null where it has to be said
 */
public record Clause<R, V>(
        String name,
        Value<R, V> value,
        List<Limit<? super V>> limits,
        Telling<V> telling,
        Stating<V> statement,
        @Nullable V usual) {

    /** What a field says. */
    @FunctionalInterface
    public interface Value<R, V> {
        /** The value of a record; null where the field is left out and nothing is usual. */
        @Nullable
        V of(R record);
    }

    /** A field of which nothing is told, such as the id by which a thing is known. */
    public static <R, V> Clause<R, V> of(String name, Value<R, V> value) {
        return new Clause<>(name, value, List.of(), Tellings.nothing(), Statings.nothing(), null);
    }

    /** A time in days, which is lengthened or shortened. */
    public static <R> Clause<R, Integer> days(String name, Value<R, Integer> value, int least, int most) {
        return length(name, value, Phrase::days).within(Limit.range(least, most, "days"));
    }

    /** A time in months, which is lengthened or shortened. */
    public static <R> Clause<R, Integer> months(String name, Value<R, Integer> value, int least, int most) {
        return length(name, value, Phrase::months).within(Limit.range(least, most, "months"));
    }

    /** A number, which rises or falls. */
    public static <R> Clause<R, Integer> number(String name, Value<R, Integer> value, Limit<? super Integer> limit) {
        return of(name, value).within(limit).told(Tellings.number()).stated(Statings.is(Phrase::number));
    }

    /** Something that holds or does not. */
    public static <R> Clause<R, Boolean> turn(String name, Value<R, Boolean> value) {
        return of(name, value).told(Tellings.turn()).stated(Statings.turn(true));
    }

    /** A text that says something, which loses white space around it before. */
    public static <R> Clause<R, String> text(String name, Value<R, String> value, int most) {
        return of(name, value).within(Limit.seen()).within(Limit.characters(most));
    }

    /** A record within the record. */
    public static <R, V> Clause<R, V> part(String name, Value<R, V> value, Article<V> article) {
        return of(name, value).told(Tellings.part(article)).stated(Statings.part(article));
    }

    private static <R> Clause<R, Integer> length(String name, Value<R, Integer> value, IntFunction<Phrase> unit) {
        return of(name, value).told(Tellings.length(unit)).stated(Statings.is(unit::apply));
    }

    /** The same with a limit more. */
    public Clause<R, V> within(Limit<? super V> limit) {
        List<Limit<? super V>> all = new ArrayList<>(limits);
        all.add(limit);
        return new Clause<>(name, value, List.copyOf(all), telling, statement, usual);
    }

    /** The same, told so. */
    public Clause<R, V> told(Telling<V> next) {
        return new Clause<>(name, value, limits, next, statement, usual);
    }

    /** The same, what it holds said so. */
    public Clause<R, V> stated(Stating<V> next) {
        return new Clause<>(name, value, limits, telling, next, usual);
    }

    /** The same, what it holds said in a sentence of its own. */
    public Clause<R, V> stated() {
        return stated(Statings.own(Function.identity()));
    }

    /** The same, of a choice between two, told by the one. */
    public Clause<R, V> turned(V on) {
        return told(Tellings.turn(on)).stated(Statings.turn(on));
    }

    /** The same, which goes without saying where it is so. */
    public Clause<R, V> usually(V so) {
        return new Clause<>(name, value, limits, telling, statement, so);
    }

    /** The same, where one value takes the place of another in a sentence of its own. */
    public Clause<R, V> replaced(Function<V, ?> words) {
        return told(Tellings.replaced(words)).stated(Statings.own(words));
    }

    /** The same, where one value takes the place of another, and both are written as they are. */
    public Clause<R, V> replaced() {
        return replaced(Function.identity());
    }

    /** The same, of which {@code … changes from … to …} is said. */
    public Clause<R, V> changed(Function<V, ?> words) {
        return told(Tellings.changed(words)).stated(Statings.is(words));
    }

    void compare(String record, R before, R after, Told told) {
        telling.tell(record + "." + name, value.of(before), value.of(after), told);
    }

    /** Says what it holds, where it holds something. */
    void state(String record, R of, Told told) {
        V held = value.of(of);
        if (held != null) {
            statement.state(record + "." + name, held, told);
        }
    }
}
