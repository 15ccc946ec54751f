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
 * @param value as the office or registry writes it, in Latin letters and without spaces between digits; a publication's may end in a space and its kind code (WIPO ST.16)
 */
public record Identifier(Type type, @Nullable String office, String value) {

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
        if (office != null) {
            Office.require("/office", office);
        }
        value = office == null ? value : OfficeFormat.compact(type, office, value);
        if (!VALUE.matcher(value).matches()) {
            throw DomainException.invalid(
                    "/value", "An identifier is 1 to 200 printable ASCII characters, without spaces at its ends.");
        }
        if (office != null) {
            switch (type) {
                case APPLICATION -> OfficeFormat.requireApplication("/value", office, value);
                case PUBLICATION -> OfficeFormat.requirePublication("/value", office, value);
                case REGISTRATION, DOI, URL, DOCUMENT -> {}
            }
        }
    }

    /**
     * Sees that the check digit of an application's number is right, where it has one.
     *
     * @param pointer of the identifier in the request
     * @throws DomainException INVALID
     */
    void requireCheckDigit(String pointer) {
        if (type == Type.APPLICATION && office != null) {
            OfficeFormat.requireCheckDigit(pointer, office, value);
        }
    }

    /**
     * What two identifiers of the same thing have in common, however its number is written: its documents of all kinds have one
     * number, and a check digit tells nothing.
     */
    public String key() {
        return office == null
                ? text()
                : Kebab.ofConstant(type) + " " + office + " " + OfficeFormat.key(type, office, value);
    }

    /** In one text, for example {@code publication US 5087537}. */
    public String text() {
        return Kebab.ofConstant(type) + (office == null ? " " : " " + office + " ") + value;
    }
}
