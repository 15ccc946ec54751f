package io.consort.ipledger.asset;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/**
 * A place in the International Patent Classification: section, class and subclass, a space, main group and subgroup, for
 * example {@code H01L 21/027} (WIPO standard ST.8; Guide to the IPC, paragraphs 12 to 24).
 */
public record IpcSymbol(String value) implements Id {

    /** How it is written. */
    public static final Pattern SYNTAX = Pattern.compile("[A-H](0[1-9]|[1-9][0-9])[A-Z] [1-9][0-9]{0,3}/[0-9]{2,6}");

    public IpcSymbol {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a symbol of the IPC: write it as H01L 21/027.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
