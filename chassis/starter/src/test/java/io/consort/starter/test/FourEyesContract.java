package io.consort.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.foureyes.AskedAct;
import io.consort.kernel.foureyes.AskedActs;
import io.consort.kernel.ledger.LedgerId;
import io.consort.starter.web.Restrictions;
import io.consort.starter.web.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** That an act for which the charter asks four eyes takes two people of the secretariat, over HTTP. */
@ServiceTest
public abstract class FourEyesContract {

    /** The consortium; another for each test. */
    protected final String consortium = "c" + UUID.randomUUID();

    /** Where the service keeps its ledger. */
    protected final String ledger;

    private final String act;

    @Autowired
    protected Api api;

    @Autowired
    private AskedActs kept;

    private Api anna;
    private Api bert;

    /**
     * @param service its name
     * @param act that takes two, by its name within the service
     */
    protected FourEyesContract(String service, String act) {
        this.ledger = "/api/" + service + "/consortia/" + consortium;
        this.act = service + "/" + act;
    }

    /** Asks for the act, with some terms that are possible; each time with the same. */
    protected abstract Answer ask(Api who);

    /** How the organisation that keeps the office is called. */
    protected String office() {
        return "office";
    }

    /** Makes the consortium, whose charter asks for four eyes on the act. */
    protected void found(String name) {
        api.standing(consortium, office(), Role.SECRETARIAT);
        api.restrict(consortium, new Restrictions(Set.of(), Set.of(name)));
    }

    @BeforeEach
    void people() {
        found(act);
        anna = api.as("anna", office());
        bert = api.as("bert", office());
    }

    @Test
    void theFirstRequestIsRecordedAndTheSecondPersonsCarriesItOut() {
        Answer first = ask(anna.key("first"));
        assertThat(first.status()).as(first.toString()).isEqualTo(202);
        assertThat(first.at("/act")).isEqualTo(act);
        assertThat(first.at("/awaits")).isEqualTo("second-person");
        assertThat(first.at("/until")).isNotEmpty();
        assertThat(types()).endsWith("act-proposed.v1");

        Answer again = ask(anna.key("first"));
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        Answer alone = ask(anna);
        assertThat(alone.status()).as(alone.toString()).isEqualTo(422);
        assertThat(alone.slug()).isEqualTo("second-person-required");
        int proposed = types().size();

        Answer done = ask(bert.key("second"));
        assertThat(done.status()).as(done.toString()).isBetween(200, 201);
        assertThat(types().get(proposed)).isEqualTo("act-seconded.v1");
        assertThat(types()).hasSizeGreaterThan(proposed + 1);
        Answer repeated = ask(bert.key("second"));
        assertThat(repeated.status()).isEqualTo(done.status());
        assertThat(repeated.text()).isEqualTo(done.text());
        assertThat(repeated.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(ask(anna.key("first")).text()).isEqualTo(first.text());
        assertActNamed(proposed - 1);
    }

    @Test
    void whatAwaitsASecondPersonIsToldToTheOfficeUntilItIsDone() {
        assertThat(awaited(anna).json().get("items")).isEmpty();
        Answer first = ask(anna);
        assertThat(awaited(bert).json().get("items")).singleElement().satisfies(each -> {
            assertThat(each.path("id").asString()).isEqualTo(first.at("/id"));
            assertThat(each.path("act").asString()).isEqualTo(act);
            assertThat(each.path("person").asString()).isEqualTo("anna");
            assertThat(each.path("yours").asBoolean()).isFalse();
            assertThat(each.path("until").asString()).isEqualTo(first.at("/until"));
        });
        assertThat(awaited(anna).at("/items/0/yours")).isEqualTo("true");

        api.standing(consortium, "acme", Role.MEMBER);
        assertThat(awaited(api.as("carl", "acme")).status())
                .as("who keeps no office")
                .isIn(403, 404);

        assertThat(ask(bert).status()).isBetween(200, 201);
        assertThat(awaited(bert).json().get("items")).isEmpty();
    }

    @Test
    void aSecondPersonSeesTheTermsAndApprovesThemById() {
        Answer first = ask(anna);
        Answer shown = bert.get(one(first));
        assertThat(shown.status()).as(shown.toString()).isEqualTo(200);
        assertThat(shown.header("ETag")).isNotEmpty();
        assertThat(shown.at("/act")).isEqualTo(act);
        assertThat(shown.json().has("does")).isTrue();
        assertThat(shown.at("/person")).isEqualTo("anna");
        assertThat(shown.json().path("terms").size()).isPositive();

        Answer alone = approve(anna, first);
        assertThat(alone.status()).as(alone.toString()).isEqualTo(422);
        assertThat(alone.slug()).isEqualTo("second-person-required");

        int proposed = types().size();
        Answer done = approve(bert.key("approval"), first);
        assertThat(done.status()).as(done.toString()).isBetween(200, 201);
        assertThat(types().get(proposed)).isEqualTo("act-seconded.v1");
        assertActNamed(proposed);
        int after = types().size();

        Answer again = approve(bert.key("approval"), first);
        assertThat(again.status()).isEqualTo(done.status());
        assertThat(again.text()).isEqualTo(done.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        Answer third = approve(bert.key("another"), first);
        assertThat(third.status()).as(third.toString()).isEqualTo(409);
        assertThat(third.slug()).isEqualTo("act-not-awaited");
        assertThat(types()).hasSize(after);
        assertThat(bert.get(one(first)).status()).isEqualTo(404);
    }

    @Test
    void whoAskedWithdrawsItAndNobodyApprovesItThen() {
        Answer first = ask(anna);
        Answer others = withdraw(bert, first);
        assertThat(others.status()).as(others.toString()).isEqualTo(403);
        assertThat(others.slug()).isEqualTo("not-who-asked");
        Answer withdrawn = withdraw(anna.key("withdrawal"), first);
        assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(200);
        assertThat(withdrawn.at("/id")).isEqualTo(first.at("/id"));
        assertThat(withdraw(anna.key("withdrawal"), first).text()).isEqualTo(withdrawn.text());
        assertThat(types()).endsWith("act-withdrawn.v1");
        assertThat(awaited(bert).json().get("items")).isEmpty();
        assertThat(approve(bert, first).status()).isEqualTo(404);
        assertThat(ask(bert).status()).as("asked anew, by whomever").isEqualTo(202);
    }

    @Test
    void whatWasAskedBeforeItsTermsWereKeptIsDoneTheOldWayAlone() {
        Answer first = ask(anna);
        kept.forget(new LedgerId(consortium), first.at("/id"));
        assertThat(bert.get(one(first)).json().has("terms")).isFalse();
        Answer refused = approve(bert, first);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("terms-not-kept");
        assertThat(ask(bert).status()).isBetween(200, 201);
    }

    @Test
    void nothingElseCanBePutInThePlaceOfWhatWasAsked() {
        Answer first = ask(anna);
        LedgerId ledger = new LedgerId(consortium);
        AskedAct asked = kept.find(ledger, first.at("/id")).orElseThrow();
        Instant now = Instant.now();
        int before = types().size();
        for (AskedAct other : new AskedAct[] {
            new AskedAct(asked.act(), asked.path(), asked.body() + " ", asked.version()),
            new AskedAct(act.replaceFirst("/.*", "/withdraw-awaited-act"), asked.path(), asked.body(), asked.version())
        }) {
            kept.keep(ledger, first.at("/id"), other, now.plusSeconds(600), now);
            Answer refused = approve(bert, first);
            assertThat(refused.status()).as(refused.toString()).isIn(409, 422);
        }
        assertThat(types()).hasSize(before);
    }

    /** What was proposed, seconded and done names its act; what the service did thereafter by itself is of none. */
    private void assertActNamed(int from) {
        assertThat(entries().subList(from, types().size()))
                .filteredOn(entry -> entry.has("organization"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.path("act").asString("")).isEqualTo(act));
    }

    private String one(Answer proposed) {
        return ledger + "/awaited-acts/" + proposed.at("/id");
    }

    private Answer approve(Api who, Answer proposed) {
        return who.post(one(proposed) + "/approvals", "{}");
    }

    private Answer withdraw(Api who, Answer proposed) {
        return who.post(one(proposed) + "/withdrawals", "{}");
    }

    private Answer awaited(Api who) {
        return who.get(ledger + "/awaited-acts");
    }

    private List<JsonNode> entries() {
        JsonNode items = anna.get(ledger + "/events?limit=200").json();
        return IntStream.range(0, items.size()).mapToObj(items::get).toList();
    }

    /** The types of all entries, without the service's name. */
    private List<String> types() {
        return entries().stream()
                .map(each -> each.path("type").asString(""))
                .map(each -> each.substring(each.indexOf('.') + 1))
                .toList();
    }
}
