package io.consort.quickstart.statement;

import static io.consort.quickstart.statement.CanonicalJson.same;
import static io.consort.quickstart.statement.Shape.ANY;
import static io.consort.quickstart.statement.Shape.TEXT;
import static io.consort.quickstart.statement.Shape.field;
import static io.consort.quickstart.statement.Shape.list;
import static io.consort.quickstart.statement.Shape.optional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The minutes of a meeting. The entry bears the digest of the text, SHA-256 over its lines, each ended by a line feed: heading, subject
 * and text of an item with a bar between them. Neither heading nor subject holds a bar, else two texts could make one line.
 *
 * @param statement the file
 */
record MinutesFile(JsonNode statement) implements Content {

    private static final Pattern ENTRY_TYPE = Pattern.compile("consortium\\.minutes-sent\\.v[0-9]+");

    private static final Shape SHAPE = Shape.object(
            field("minutes", ANY),
            field("items", list(Shape.object(field("heading", TEXT), field("subject", TEXT), field("what", TEXT)))),
            field("standing", TEXT),
            field("objections", list(Shape.object(field("seat", TEXT), field("reason", ANY)))),
            optional("accepted", TEXT),
            optional("despite", ANY),
            field("proof", Proof.SHAPE),
            field("verifierKey", Shape.LINES));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Optional<String> foreign(String entryType) {
        return ENTRY_TYPE.matcher(entryType).matches()
                ? Optional.empty()
                : Optional.of("The entry that is proven is none by which minutes were sent.");
    }

    @Override
    public Optional<String> difference(JsonNode data, Proof proof) {
        if (!same(statement.path("minutes"), data)) {
            return Optional.of("minutes");
        }
        for (JsonNode item : statement.path("items")) {
            if (text(item, "heading").indexOf('|') >= 0 || text(item, "subject").indexOf('|') >= 0) {
                return Optional.of("items");
            }
        }
        if (data.path("lines").asInt(-1) != statement.path("items").size()) {
            return Optional.of("lines");
        }
        return digest().equals(data.path("digest").asString("")) ? Optional.empty() : Optional.of("items");
    }

    @Override
    public String claim(JsonNode data) {
        return "these are the minutes of " + data.path("meeting").asString("") + ", version "
                + data.path("version").asInt(0) + ", of "
                + statement.path("items").size() + " lines";
    }

    @Override
    public String remarks(JsonNode data) {
        return " Seats could object until " + data.path("until").asString("") + ".";
    }

    @Override
    public List<String> unproven() {
        return Stream.of("standing", "objections", "accepted", "despite")
                .filter(statement::has)
                .toList();
    }

    private static String line(JsonNode item) {
        return String.join(" | ", List.of(text(item, "heading"), text(item, "subject"), text(item, "what")));
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asString("");
    }

    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            statement.path("items").forEach(item -> sha.update((line(item) + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
