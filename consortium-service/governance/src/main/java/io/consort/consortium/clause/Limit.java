package io.consort.consortium.clause;

import io.consort.consortium.Wording;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Language;
import io.consort.kernel.sentence.Phrase;
import java.util.Collection;
import java.util.function.Predicate;
import org.joda.money.Money;

/**
 * What a field can be, as a rule and as a schema of it.
 *
 * @param keeps whether a value keeps to it
 * @param at where the fault lies within the field, as a JSON Pointer; empty for the field itself
 * @param refusal what is said of one that does not
 * @param schema keywords of JSON Schema that say the same as far as they can, as the inside of a JSON object
 */
public record Limit<V>(Predicate<V> keeps, String at, Phrase refusal, String schema) {

    private static final String NOT_NEGATIVE = "\"allOf\":[{\"properties\":{\"amount\":{\"pattern\":\"^[0-9]\"}}}]";
    private static final String FRACTION = "\"pattern\":\"^[0-9]{1,30}(/[0-9]{1,30})?$\"";
    private static final String NOT_ZERO = "{\"pattern\":\"^0*[1-9]\"}";
    private static final String WHOLE = "{\"pattern\":\"^[0-9]+(/0*[1-9][0-9]*)?$\"}";
    private static final String SEEN =
            "\"pattern\":\"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u1680\\u180e"
                    + "\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ue000-\\uf8ff\\ufeff]"
                    + "[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$\"";

    /** A whole number from one to another, of something: {@code limit.<of>} is what is said. */
    public static Limit<Integer> range(int least, int most, String of) {
        return new Limit<>(
                number -> number >= least && number <= most,
                "",
                Phrase.of("limit." + of, least, most),
                "\"minimum\":" + least + ",\"maximum\":" + most);
    }

    /** From so many to so many in a list; {@code limit.<of>} is what is said. */
    public static Limit<Collection<?>> items(int least, int most, String of) {
        return new Limit<>(
                list -> list.size() >= least && list.size() <= most,
                "",
                Phrase.of("limit." + of, least, most),
                (least == 0 ? "" : "\"minItems\":" + least + ",") + "\"maxItems\":" + most);
    }

    /** Something that can be seen. */
    public static Limit<String> seen() {
        return new Limit<>(Wording::saysSomething, "", Phrase.of("limit.blank"), SEEN);
    }

    /** So many characters at most. */
    public static Limit<String> characters(int most) {
        return new Limit<>(
                text -> text.codePointCount(0, text.length()) <= most,
                "",
                Phrase.of("limit.characters", most),
                "\"maxLength\":" + most);
    }

    /** A part above nothing and up to the whole; {@code limit.<of>} is what is said, with an example. */
    public static Limit<Fraction> share(String of, String example) {
        return new Limit<>(
                Fraction::isShare,
                "",
                Phrase.of("limit." + of, example),
                FRACTION + ",\"allOf\":[" + NOT_ZERO + "," + WHOLE + "]");
    }

    /** A part, nothing and the whole among them. */
    public static Limit<Fraction> part(String example) {
        return new Limit<>(
                part -> part.signum() >= 0 && part.compareTo(Fraction.ONE) <= 0,
                "",
                Phrase.of("limit.part", example),
                FRACTION + ",\"allOf\":[" + WHOLE + "]");
    }

    /** Above nothing. */
    public static Limit<Fraction> positive() {
        return new Limit<>(
                weight -> weight.signum() > 0,
                "",
                Phrase.of("limit.positive"),
                FRACTION + ",\"allOf\":[" + NOT_ZERO + "," + WHOLE + "]");
    }

    /** An amount that nobody is paid; {@code limit.<of>} is what is said. */
    public static Limit<Money> notNegative(String of) {
        return new Limit<>(amount -> !amount.isNegative(), "", Phrase.of("limit." + of), NOT_NEGATIVE);
    }

    /** The same, whose fault lies in a place within. */
    public Limit<V> at(String pointer) {
        return new Limit<>(keeps, pointer, refusal, schema);
    }

    /** The same with more that a schema says. */
    public Limit<V> and(String keywords) {
        return new Limit<>(keeps, at, refusal, schema.isEmpty() ? keywords : schema + "," + keywords);
    }

    /** What a schema says and the record sees to by itself. */
    public static Limit<Object> ofSchema(String keywords) {
        return new Limit<>(_ -> true, "", Phrase.of("nothing"), keywords);
    }

    void require(String pointer, V value) {
        if (!keeps.test(value)) {
            throw DomainException.invalid(pointer + at, Language.EN.say(refusal));
        }
    }
}
