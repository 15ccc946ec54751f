package io.consort.quickstart.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The account of an exit as text: the first line says who leaves on which terms, and each of the others is an item.
 *
 * @param lines all of them
 */
record AccountLines(List<String> lines) {

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
        List<String> told = new ArrayList<>();
        items.forEach(item -> told.add(line(item)));
        return told.equals(lines.stream().skip(1).toList());
    }

    private static String line(JsonNode item) {
        List<String> parts = new ArrayList<>();
        for (String field : List.of("heading", "subject", "what")) {
            parts.add(item.path(field).asString(""));
        }
        if (item.has("until")) {
            parts.add("until " + item.get("until").asString(""));
        }
        if (item.has("share")) {
            parts.add(item.get("share").asString(""));
        }
        if (item.has("amount")) {
            parts.add(item.at("/amount/currency").asString("") + " "
                    + item.at("/amount/amount").asString(""));
        }
        return String.join(" | ", parts);
    }

    /** How long it is, in words. */
    @Override
    public String toString() {
        int items = lines.size() - 1;
        return "an account of " + items + (items == 1 ? " line" : " lines");
    }
}
