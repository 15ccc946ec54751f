package io.consort.consortium.charter;

import io.consort.consortium.clause.Article;
import io.consort.consortium.clause.Clause;
import io.consort.consortium.clause.Limit;
import io.consort.consortium.rule.MotionKindId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
import java.util.regex.Pattern;

/**
 * An act that nobody does by hand, the secretariat included.
 *
 * @param act its name, {@code <service>/<kebab-name>}, for example {@code ip-ledger/enact-scheme}
 * @param needs the authority that it takes
 */
public record ReservedAct(String act, Needed needs) {

    private static final int LONGEST = 100;
    private static final Pattern NAME =
            Pattern.compile("(consortium|ip-ledger|talent|finance)(\\.[a-z][a-z0-9-]*)?/[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** What a schema says of the name of an act. */
    static final String SCHEMA =
            "\"pattern\":\"^" + NAME.pattern().replace("\\", "\\\\") + "$\",\"maxLength\":" + LONGEST;

    public static final Article<ReservedAct> ARTICLE = Article.of(
            ReservedAct.class,
            Clause.of("act", ReservedAct::act).within(Limit.ofSchema(SCHEMA)).stated(),
            Clause.of("needs", ReservedAct::needs).replaced(Needed::words));

    public ReservedAct {
        requireName("/act", act);
    }

    /**
     * Sees that a text can be the name of an act.
     *
     * @throws DomainException INVALID
     */
    public static void requireName(String pointer, String act) {
        if (act.length() > LONGEST || !NAME.matcher(act).matches()) {
            throw DomainException.invalid(
                    pointer, "An act of a service by its name, for example ip-ledger/enact-scheme.");
        }
    }

    /** The authority that a reserved act takes. */
    public sealed interface Needed {

        /** A resolution in force on a motion of that kind, by the body that the kind of motion names. */
        record ByResolution(MotionKindId motion) implements Needed {}

        /** It, as it stands after {@code takes}. */
        default Phrase words() {
            return switch (this) {
                case ByResolution(var motion) -> Phrase.of("needed.byResolution", motion);
            };
        }
    }
}
