package io.consort.ipledger.asset;

import io.consort.kernel.problem.DomainException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the large offices write the numbers of applications and of published documents. A number is written compactly, as the
 * example of its office shows; a published one may end in a space and its kind code of WIPO standard ST.16. The formats of all
 * offices are collected in the WIPO Handbook on Industrial Property Information and Documentation, parts 7.2 (applications) and
 * 7.3 (kinds of documents); further sources are given for each. Other offices' numbers are held to ST.16 alone.
 */
enum OfficeFormat {
    /** Two digits of the year, six in order, a check digit: Guidelines for Examination in the EPO, A-II, 1.8.1. */
    EP("[0-9]{8}(\\.[0-9])?", "[0-9]{7}", "A[1-489]|B[1-389]", "99403122.7", "0000001 A1"),

    /**
     * Series and six digits: 37 CFR 1.5 and MPEP 503. Publications of applications have eleven digits (37 CFR 1.215); patents have
     * up to eight, with letters before those for designs, plants, reissues and the like; kind codes since 2 January 2001: MPEP 901.04(a).
     */
    US(
            "[0-9]{2}/[0-9]{6}",
            "(20[0-9]{2}[0-9]{7})|([1-9][0-9]{0,7})|((AI|D|H|PP|RE|T|X)[0-9]{1,7})",
            "A[129]?|B[12389]?|C[1-9]|E[1-9]?|F[1-9]|H[1-9]?|P[1-49]?|S[1-9]?",
            "07/516023",
            "5087537 A"),

    /** PCT Administrative Instructions, sections 307 (applications) and 404 (publications), before and since 2004. */
    WO(
            "PCT/[A-Z]{2}((20[0-9]{2}/[0-9]{6})|([0-9]{2}/[0-9]{5}))",
            "(20[0-9]{2}/[0-9]{6})|([0-9]{2}/[0-9]{5,6})", "A[1-489]|B1|C[12]", "PCT/EP2004/012345", "2004/012345 A1"),

    /**
     * Year, kind of right (1 invention, 2 utility model, 3 design, 8 and 9 those by way of the PCT), serial number and check digit: CNIPA
     * standard ZC 0006-2003. Documents: ZC 0007-2012; their kinds: ZC 0008-2012.
     */
    CN(
            "(((19|20)[0-9]{2}[12389][0-9]{7})|([089][0-9][12389][0-9]{5}))(\\.[0-9X])?",
            "([1-9][0-9]{6})|([1-9][0-9]{8})", "[ABCUYS][1-9]?|D", "200410016940.6", "101000001 A"),

    /**
     * Kind of right, year, six digits and check digit since 2004; kind, two digits of the year and five since 1995; before, two digits
     * of the year, for patents less fifty, and five, which the office writes {@code P 30 25 842.5}: DPMAinformativ 05, Aktenzeichenformate.
     */
    DE(
            "(([1-9][0-9](19|20)[0-9]{2}[0-9]{6})|([0-9]{7,8}))(\\.[0-9X])?",
            "([1-9][0-9](19|20)[0-9]{2}[0-9]{6})|([1-9][0-9]{5,7})",
            "A[1589]|B[1-489]|C[1-589]|T[1-589]|U[1589]",
            "102004012345.4",
            "102004012345 A1"),

    /**
     * Year, in the common era since 2000 and in that of Showa or Heisei before, and up to six digits: EPO, Numbering system – Japan. As the
     * office itself writes them, they are read too: see {@link Japanese}.
     */
    JP(
            "(((19|20)[0-9]{2})|([SH][0-9]{2}))-[0-9]{1,6}",
            "((((19|20)[0-9]{2})|([SH][0-9]{2}))-[0-9]{1,6})|([1-9][0-9]{0,6})",
            "[ABUYS][1-9]?",
            "2004-123456",
            "2004-123456 A"),

    /** Two digits of the year, five in order, a check digit: UK IPO, Patents Journal. Documents since 1916 have up to seven digits. */
    GB("[0-9]{7}(\\.[0-9])?", "[1-9][0-9]{5,6}", "A[89]?|B[89]?|C[1-9]?", "0412345.1", "2400000 A"),

    /** Two digits of the year and five in order; documents have seven digits: INPI, Code de la propriété intellectuelle, R. 612-8. */
    FR("[0-9]{7}", "[1-9][0-9]{6}", "A[1-9]|B[1-9]|C[1-9]|E", "0412345", "2860000 A1"),

    /** Kind of right (10 invention, 20 utility model, 30 design), year and seven digits; registered rights without the year: KIPO. */
    KR(
            "[123]0-(19|20)[0-9]{2}-[0-9]{7}",
            "([123]0-(19|20)[0-9]{2}-[0-9]{7})|([123]0-[0-9]{7})",
            "[ABUYS][1-9]?",
            "10-2004-0012345",
            "10-2004-0012345 A");

    private static final Pattern KIND = Pattern.compile("(?<number>.+) (?<kind>[A-Z][0-9]?)");

    private final Pattern application;
    private final Pattern publication;
    private final Pattern kinds;
    private final String applicationExample;
    private final String publicationExample;

    OfficeFormat(
            String application,
            String publication,
            String kinds,
            String applicationExample,
            String publicationExample) {
        this.application = Pattern.compile(application);
        this.publication = Pattern.compile(publication);
        this.kinds = Pattern.compile(kinds);
        this.applicationExample = applicationExample;
        this.publicationExample = publicationExample;
    }

    private static Optional<OfficeFormat> of(String office) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(office))
                .findFirst();
    }

    static void requireApplication(String pointer, String office, String number) {
        of(office).ifPresent(format -> {
            if (!format.application.matcher(number).matches()) {
                throw format.refusal(pointer, "application numbers like " + format.applicationExample, number);
            }
            if (!format.isChecked(number)) {
                throw DomainException.invalid(
                        pointer, "The check digit of " + number + " is not the one its other digits give.");
            }
        });
    }

    /**
     * Sees that the check digit is right, of offices whose digits were not computed once: numbers that were recorded before stay
     * readable.
     *
     * @throws DomainException INVALID
     */
    static void requireCheckDigit(String pointer, String office, String number) {
        of(office).ifPresent(format -> {
            boolean right = switch (format) {
                case DE -> CheckDigit.isGerman(number);
                case GB -> CheckDigit.isBritish(number);
                case EP, CN, US, WO, JP, FR, KR -> true;
            };
            if (!right) {
                throw DomainException.invalid(
                        pointer, "The check digit of " + number + " is not the one its other digits give.");
            }
        });
    }

    /** As the office's numbers are written here, where it has other ways to write one. */
    static String compact(Identifier.Type type, String office, String number) {
        return switch (office) {
            case "JP" -> Japanese.compact(type, number);
            case "DE" ->
                type == Identifier.Type.APPLICATION
                        ? number.replaceFirst("^(DE ?)?[PG] ?(?=[0-9])", "").replace(" ", "")
                        : number;
            default -> number;
        };
    }

    /** What all ways to write one number have in common: without the check digit, which only repeats it. */
    static String key(Identifier.Type type, String office, String number) {
        return switch (office) {
            case "EP", "DE", "GB", "CN" ->
                type == Identifier.Type.APPLICATION ? number.replaceFirst("\\.[0-9X]$", "") : withoutKind(type, number);
            case "JP" -> Japanese.key(type, withoutKind(type, number), number);
            default -> withoutKind(type, number);
        };
    }

    private static String withoutKind(Identifier.Type type, String number) {
        return type == Identifier.Type.PUBLICATION ? number.replaceFirst(" [A-Z][0-9]?$", "") : number;
    }

    static void requirePublication(String pointer, String office, String text) {
        Matcher withKind = KIND.matcher(text);
        String number = withKind.matches() ? withKind.group("number") : text;
        String kind = withKind.matches() ? withKind.group("kind") : "";
        of(office).ifPresent(format -> {
            if (!format.publication.matcher(number).matches()) {
                throw format.refusal(pointer, "numbers of publications like " + format.publicationExample, text);
            }
            if (!kind.isEmpty() && !format.kinds.matcher(kind).matches()) {
                throw DomainException.invalid(pointer, office + " publishes no documents of the kind " + kind + ".");
            }
        });
    }

    private boolean isChecked(String application) {
        return switch (this) {
            case EP -> CheckDigit.isEuropean(application);
            case CN -> CheckDigit.isChinese(application);
            case US, WO, DE, JP, GB, FR, KR -> true; // of DE and GB when a number is told: requireCheckDigit
        };
    }

    private DomainException refusal(String pointer, String habit, String text) {
        return DomainException.invalid(pointer, name() + " writes " + habit + ", and " + text + " is none.");
    }
}
