package io.consort.ipledger.asset;

import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number or address that an asset is known by outside the consortium.
 *
 * @param type what it is
 * @param office the office that gave it: its two-letter code of WIPO standard ST.3; for numbers of an office, and only those
 * @param value as the office or registry writes it
 */
public record Identifier(Type type, @Nullable String office, String value) {

    private static final Pattern OFFICE = Pattern.compile("[A-Z]{2}");
    private static final Pattern VALUE = Pattern.compile("[\\x21-\\x7E]([\\x20-\\x7E]{0,198}[\\x21-\\x7E])?");

    /** What an identifier is. */
    public enum Type {
        APPLICATION(true),
        PUBLICATION(true),
        REGISTRATION(true),
        DOI(false),
        URL(false),
        DOCUMENT(false);

        private final boolean ofOffice;

        Type(boolean ofOffice) {
            this.ofOffice = ofOffice;
        }
    }

    public Identifier {
        if (type.ofOffice && office == null) {
            throw DomainException.invalid(
                    "/office", "A number of type " + Kebab.ofConstant(type) + " names the office that gave it.");
        }
        if (!type.ofOffice && office != null) {
            throw DomainException.invalid(
                    "/office", "An identifier of type " + Kebab.ofConstant(type) + " is not given by an office.");
        }
        if (office != null && !OFFICE.matcher(office).matches()) {
            throw DomainException.invalid("/office", "Not an office: write its two-letter code, for example EP.");
        }
        if (!VALUE.matcher(value).matches()) {
            throw DomainException.invalid(
                    "/value", "An identifier is 1 to 200 printable ASCII characters, without spaces at its ends.");
        }
    }

    /** In one text, for example {@code publication US 5087537}. */
    public String text() {
        return Kebab.ofConstant(type) + (office == null ? " " : " " + office + " ") + value;
    }
}
