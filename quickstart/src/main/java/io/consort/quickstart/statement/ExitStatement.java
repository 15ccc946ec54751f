package io.consort.quickstart.statement;

import static io.consort.quickstart.statement.CanonicalJson.same;
import static io.consort.quickstart.statement.Shape.ANY;
import static io.consort.quickstart.statement.Shape.TEXT;
import static io.consort.quickstart.statement.Shape.field;
import static io.consort.quickstart.statement.Shape.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a member that left keeps, loses and owes by one service. The entry bears the digest of the account.
 *
 * @param statement the file
 */
record ExitStatement(JsonNode statement) implements Content {

    private static final Pattern ENTRY_TYPE = Pattern.compile("(ip|finance|talent)\\.member-exited\\.v[0-9]+");
    private static final List<String> LEAVING = List.of("member", "ground", "effective", "terms");

    private static final Shape BALANCE =
            Shape.object(field("owedTo", AccountLines.MONEY), field("owedBy", AccountLines.MONEY));
    private static final Shape SHAPE = Shape.object(
            field(
                    "exit",
                    Shape.object(
                            field("id", TEXT),
                            field("member", TEXT),
                            field("ground", TEXT),
                            field("effective", TEXT),
                            field("terms", ANY),
                            field("status", TEXT),
                            field("digest", TEXT),
                            field("items", list(AccountLines.ITEM)),
                            field("balances", list(BALANCE)))),
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
                : Optional.of("The entry that is proven is no exit.");
    }

    @Override
    public Optional<String> difference(JsonNode data, Proof proof) {
        JsonNode exit = statement.path("exit");
        for (String field : LEAVING) {
            if (!same(exit.path(field), data.path("leaving").path(field))) {
                return Optional.of(field);
            }
        }
        if (!same(exit.path("id"), data.path("exit"))) {
            return Optional.of("id");
        }
        if (!same(exit.path("balances"), data.path("balances"))) {
            return Optional.of("balances");
        }
        String digest = data.path("digest").asString("");
        AccountLines account = AccountLines.of(statement);
        if (!digest.equals(account.digest())
                || !digest.equals(exit.path("digest").asString(""))) {
            return Optional.of("the account, whose digest is another");
        }
        return account.tell(exit.path("items")) ? Optional.empty() : Optional.of("items");
    }

    @Override
    public String claim(JsonNode data) {
        JsonNode leaving = data.path("leaving");
        return leaving.path("member").asString("") + " leaves on "
                + leaving.path("effective").asString("") + " with "
                + AccountLines.of(statement);
    }

    @Override
    public List<String> unproven() {
        return List.of("status");
    }
}
