package io.consort.quickstart.statement;

import static io.consort.quickstart.statement.Shape.TEXT;
import static io.consort.quickstart.statement.Shape.field;
import static io.consort.quickstart.statement.Shape.optional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The account of an exit as text: the first line says who leaves on which terms, and each of the others is an item. A line is taken apart in one
 * way: heading and subject are what stands before the first two bars, and date, share and amount are what looks so at its end. An item
 * whose values lie otherwise is not the one that the line tells.
 *
 * @param lines all of them
 */
record AccountLines(List<String> lines) {

    /** Money as JSON. */
    static final Shape MONEY = Shape.object(field("amount", TEXT), field("currency", TEXT));

    /** An item as JSON. */
    static final Shape ITEM = Shape.object(
            field("heading", TEXT),
            field("subject", TEXT),
            field("what", TEXT),
            optional("until", TEXT),
            optional("share", TEXT),
            optional("amount", MONEY));

    private static final Pattern LINE = Pattern.compile(
            "([^|]*) \\| ([^|]*) \\| (.*?)"
                    + "(?: \\| until ([+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}))?"
                    + "(?: \\| (-?[0-9]+(?:/[0-9]+)?))?"
                    + "(?: \\| ([A-Z]{3}) (-?[0-9]+(?:\\.[0-9]+)?))?",
            Pattern.DOTALL);

    AccountLines {
        lines = List.copyOf(lines);
    }

    /** As a statement has them. */
    static AccountLines of(JsonNode statement) {
        List<String> lines = new ArrayList<>();
        statement.path("lines").forEach(line -> lines.add(line.asString("")));
        return new AccountLines(lines);
    }

    /** SHA-256 over the lines, each ended by a line feed, in hexadecimal. */
    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether they tell these items and nothing else. */
    boolean tell(JsonNode items) {
        if (lines.size() != items.size() + 1) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!tells(lines.get(i + 1), items.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean tells(String line, JsonNode item) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                && parts.group(1).equals(text(item, "heading"))
                && parts.group(2).equals(text(item, "subject"))
                && parts.group(3).equals(text(item, "what"))
                && same(parts.group(4), item, "/until")
                && same(parts.group(5), item, "/share")
                && same(parts.group(6), item, "/amount/currency")
                && same(parts.group(7), item, "/amount/amount");
    }

    private static boolean same(@Nullable String part, JsonNode item, String pointer) {
        JsonNode value = item.at(pointer);
        return part == null ? value.isMissingNode() : part.equals(value.asString(""));
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asString("");
    }

    /** How long it is, in words. */
    @Override
    public String toString() {
        int items = lines.size() - 1;
        return "an account of " + items + (items == 1 ? " line" : " lines");
    }
}
