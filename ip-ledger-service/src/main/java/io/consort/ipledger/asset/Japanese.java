package io.consort.ipledger.asset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as the Japan Patent Office writes them: what it is, the era, its year and the number, for example 特願昭52-63812 (an
 * application of 1977) or 特開平4-220915 (its publication, unexamined). They are recorded in the form that is used outside Japan,
 * {@code S52-63812} and {@code H4-220915 A}. Eras, and the kinds of documents: EPO, Numbering system – Japan; Showa began in 1926 and Heisei
 * in 1989, and years are those of the common era since 2000. Numbers of utility model applications (実願) count apart and have no form
 * of their own outside Japan: they are not read.
 */
final class Japanese {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<what>特願|特開|特公|特表|実開|実公)(?<era>昭和?|平成?)?(?<year>[0-9]{1,4})-(?<number>[0-9]{1,6})号?");

    private static final Pattern YEARLY =
            Pattern.compile("(?<era>[SH]?)(?<year>[0-9]{1,4})-0*(?<rest>[0-9]+)(?<kind> [A-Z][0-9]?)?");

    private Japanese() {}

    /** In the form that is recorded; as it is where it is in no other that is known. */
    static String compact(Identifier.Type type, String text) {
        Matcher written = WRITTEN.matcher(narrow(text));
        if (!written.matches()) {
            return text;
        }
        String kind = switch (written.group("what")) {
            case "特開", "特表" -> " A";
            case "特公" -> " B";
            case "実開" -> " U";
            case "実公" -> " Y";
            default -> "";
        };
        boolean application = kind.isEmpty();
        if (application != (type == Identifier.Type.APPLICATION) || type == Identifier.Type.REGISTRATION) {
            return text;
        }
        String era = written.group("era");
        String letter = era == null ? "" : era.startsWith("昭") ? "S" : "H";
        String year = written.group("year");
        return letter + (!letter.isEmpty() && year.length() == 1 ? "0" + year : year) + "-" + written.group("number")
                + kind;
    }

    /** Digits and hyphens of the width that Latin text has. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= '０' && each <= '９') {
                narrow.append((char) (each - '０' + '0'));
            } else {
                narrow.append("－‐−―".indexOf(each) >= 0 ? '-' : each);
            }
        }
        return narrow.toString();
    }

    /**
     * What all ways to write a number have in common: the year in the common era, no zeros in front. The kind of a publication stays, as
     * documents of different kinds have numbers of their own, and is A where it is not said; and so does Showa 64, the first week of 1989, apart from Heisei 1.
     */
    static String key(Identifier.Type type, String withoutKind, String text) {
        Matcher yearly = YEARLY.matcher(text);
        if (type == Identifier.Type.REGISTRATION || !yearly.matches()) {
            return withoutKind;
        }
        int year = Integer.parseInt(yearly.group("year"));
        String common = switch (yearly.group("era")) {
            case "S" -> year == 64 ? "S64" : Integer.toString(1925 + year);
            case "H" -> Integer.toString(1988 + year);
            default -> Integer.toString(year);
        };
        String kind = yearly.group("kind");
        String letter = type == Identifier.Type.APPLICATION ? "" : kind == null ? " A" : kind.substring(0, 2);
        return common + "-" + yearly.group("rest") + letter;
    }
}
