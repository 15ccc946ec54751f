package io.consort.quickstart.statement;

import static io.consort.quickstart.statement.CanonicalJson.same;
import static io.consort.quickstart.statement.Shape.ANY;
import static io.consort.quickstart.statement.Shape.NUMBER;
import static io.consort.quickstart.statement.Shape.TEXT;
import static io.consort.quickstart.statement.Shape.field;
import static io.consort.quickstart.statement.Shape.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The exit of a member from all services at once, as it was begun. The entry bears the digest of each service's part; the account
 * of what the consortium itself keeps stands in the file, and each of the other services has a statement of its own part.
 *
 * @param statement the file
 */
record JointExitStatement(JsonNode statement) implements Content {

    private static final Pattern ENTRY_TYPE = Pattern.compile("consortium\\.exit-started\\.v[0-9]+");
    private static final String OWN_PART = "membership";
    private static final List<String> LEAVING = List.of("member", "ground", "effective");

    private static final Shape ATTEMPT = Shape.object(
            field("number", NUMBER),
            field("settlement", TEXT),
            field("started", TEXT),
            field("progress", ANY),
            field("digest", TEXT),
            field("digests", list(Shape.object(field("part", TEXT), field("digest", TEXT)))),
            field("steps", ANY));
    private static final Shape SHAPE = Shape.object(
            field(
                    "exit",
                    Shape.object(
                            field("id", TEXT),
                            field("member", TEXT),
                            field("ground", TEXT),
                            field("effective", TEXT),
                            field("terms", ANY),
                            field("progress", ANY),
                            field("attempts", list(ATTEMPT)),
                            field("items", list(AccountLines.ITEM)),
                            field("balances", ANY))),
            field("lines", list(TEXT)),
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
                : Optional.of("The entry that is proven is none by which an exit was begun.");
    }

    @Override
    public Optional<String> difference(JsonNode data, Proof proof) {
        JsonNode exit = statement.path("exit");
        JsonNode leaving = data.path("leaving");
        for (String field : LEAVING) {
            if (!same(exit.path(field), leaving.path(field))) {
                return Optional.of(field);
            }
        }
        if (!same(exit.path("terms"), leaving.path("rule"))) {
            return Optional.of("terms");
        }
        if (!same(exit.path("id"), data.path("exit"))) {
            return Optional.of("id");
        }
        JsonNode attempts = exit.path("attempts");
        JsonNode last = attempts.path(attempts.size() - 1);
        if (!same(last.path("number"), data.path("attempt"))
                || !same(last.path("digest"), data.path("digest"))
                || !same(last.path("digests"), data.path("digests"))) {
            return Optional.of("attempts");
        }
        AccountLines account = AccountLines.of(statement);
        if (!account.digest().equals(own(data))) {
            return Optional.of("the account, whose digest is another");
        }
        return account.tell(exit.path("items")) ? Optional.empty() : Optional.of("items");
    }

    private static String own(JsonNode data) {
        return digests(data)
                .filter(each -> each.path("part").asString("").equals(OWN_PART))
                .map(each -> each.path("digest").asString(""))
                .findFirst()
                .orElse("");
    }

    @Override
    public String claim(JsonNode data) {
        JsonNode leaving = data.path("leaving");
        return leaving.path("member").asString("") + " leaves on "
                + leaving.path("effective").asString("") + " with " + AccountLines.of(statement)
                + " of what the consortium itself keeps, and with parts in "
                + digests(data)
                        .map(each -> each.path("part").asString(""))
                        .filter(part -> !part.equals(OWN_PART))
                        .collect(Collectors.joining(", "));
    }

    private static Stream<JsonNode> digests(JsonNode data) {
        return data.path("digests").valueStream();
    }

    @Override
    public List<String> unproven() {
        return List.of("progress", "settlement", "started", "steps", "balances", "earlier attempts");
    }
}
