package io.consort.consortium.rule;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/**
 * One seat of a body, for example {@code board.full.ibm} or {@code board.chair.1}: its body, its sort, then which it is. Since
 * each of the three can be as long as any id, it may be longer than others: at most 194 characters.
 */
public record SeatId(String value) implements Id {

    /** What every id of a seat looks like. */
    public static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,193}");

    public SeatId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid(
                    "",
                    "Not a seat: 1 to 194 letters, digits, dots, underscores or hyphens, beginning with a letter or"
                            + " digit.");
        }
    }

    /** The seat of a body and a sort that is told from others of the sort by its last part. */
    public static SeatId of(BodyId body, SeatRuleId sort, String which) {
        return new SeatId(body + "." + sort + "." + which);
    }

    @Override
    public String toString() {
        return value;
    }
}
