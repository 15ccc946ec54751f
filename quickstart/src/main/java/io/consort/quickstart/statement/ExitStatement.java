package io.consort.quickstart.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a member that left keeps, loses and owes. The entry bears the digest of the account, SHA-256 over its lines of text, each
 * ended by a line feed; the first line says who leaves on which terms, and each of the others is an item.
 *
 * @param statement the file
 */
record ExitStatement(JsonNode statement) implements Content {

    private static final Pattern ENTRY_TYPE = Pattern.compile("ip\\.member-exited\\.v[0-9]+");
    private static final List<String> LEAVING = List.of("member", "ground", "effective", "terms");

    @Override
    public Optional<String> foreign(String entryType) {
        return ENTRY_TYPE.matcher(entryType).matches()
                ? Optional.empty()
                : Optional.of("The entry that is proven is no exit.");
    }

    @Override
    public Optional<String> difference(JsonNode data) {
        JsonNode exit = statement.path("exit");
        for (String field : LEAVING) {
            if (!exit.path(field).equals(data.path("leaving").path(field))) {
                return Optional.of(field);
            }
        }
        if (!exit.path("id").equals(data.path("exit"))) {
            return Optional.of("id");
        }
        if (!exit.path("balances").equals(data.path("balances"))) {
            return Optional.of("balances");
        }
        String digest = data.path("digest").asString("");
        if (!digest.equals(digest(lines()))
                || !digest.equals(exit.path("digest").asString(""))) {
            return Optional.of("the account, whose digest is another");
        }
        List<String> items = new ArrayList<>();
        exit.path("items").forEach(item -> items.add(line(item)));
        return items.equals(lines().stream().skip(1).toList()) ? Optional.empty() : Optional.of("items");
    }

    @Override
    public String claim(JsonNode data) {
        JsonNode leaving = data.path("leaving");
        return leaving.path("member").asString("") + " leaves on "
                + leaving.path("effective").asString("") + " with an account of " + (lines().size() - 1)
                + (lines().size() == 2 ? " line" : " lines");
    }

    @Override
    public String remarks(JsonNode data) {
        return " Not part of what is proven: status.";
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        statement.path("lines").forEach(line -> lines.add(line.asString("")));
        return lines;
    }

    /** An item as its line of text. */
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

    private static String digest(List<String> lines) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
