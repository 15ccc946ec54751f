package io.consort.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

@NullMarked
class JsonTest {

    enum Standing {
        FULL_MEMBER,
        OBSERVER
    }

    sealed interface Tier {
        record CostRecovery(String name, Money cap) implements Tier {}

        record Owners(String name) implements Tier {}
    }

    record All(
            OrganisationId owner,
            Fraction share,
            Money price,
            LocalDate from,
            Instant recorded,
            Standing standing,
            List<Tier> tiers,
            PMap<OrganisationId, Fraction> shares,
            PSortedMap<LocalDate, Long> dated,
            PVector<String> names,
            CurrencyUnit currency,
            @Nullable String note) {}

    private static final Money PRICE = Money.parse("USD 40000.00");
    private static final All ALL = new All(
            new OrganisationId("ibm"),
            Fraction.of(1, 3),
            PRICE,
            LocalDate.parse("1992-06-30"),
            Instant.parse("2026-01-01T00:00:00.123Z"),
            Standing.FULL_MEMBER,
            List.of(new Tier.CostRecovery("filing", PRICE), new Tier.Owners("owners")),
            HashTreePMap.singleton(new OrganisationId("ti"), Fraction.ONE),
            TreePMap.singleton(LocalDate.parse("1993-01-01"), 7L),
            TreePVector.singleton("one"),
            CurrencyUnit.JPY,
            null);

    private static final String TEXT = """
            {"owner":"ibm","share":"1/3","price":{"amount":"40000.00","currency":"USD"},"from":"1992-06-30",\
            "recorded":"2026-01-01T00:00:00.123Z","standing":"full-member",\
            "tiers":[{"kind":"cost-recovery","name":"filing","cap":{"amount":"40000.00","currency":"USD"}},\
            {"kind":"owners","name":"owners"}],"shares":{"ti":"1"},"dated":{"1993-01-01":7},"names":["one"],\
            "currency":"JPY"}""";

    @Test
    void writesRecordsWithoutAnnotations() {
        assertThat(Json.entries().writeValueAsString(ALL)).isEqualTo(TEXT);
    }

    @Test
    void readsWhatItWrote() {
        assertThat(Json.entries().readValue(TEXT, All.class)).isEqualTo(ALL);
        assertThat(Json.requests().readValue(TEXT, All.class)).isEqualTo(ALL);
        ObjectMapper snapshots = Json.snapshots();
        All back = snapshots.readValue(snapshots.writeValueAsBytes(ALL), All.class);
        assertThat(back).isEqualTo(ALL);
        assertThat(back.shares()).isInstanceOf(HashTrie.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "owner":"ibm"              | "owner":"-ibm"
                    "owner":"ibm"              | "owner":7
                    "owner":"ibm",             | ''
                    "owner":"ibm"              | "owner":null
                    "owner":"ibm"              | "owner":"ibm","owner":"ibm"
                    "owner":"ibm"              | "owner":"ibm","other":1
                    "share":"1/3"              | "share":0.3
                    "share":"1/3"              | "share":"1/0"
                    "share":"1/3"              | "share":"1e3"
                    "from":"1992-06-30"        | "from":"1992-06-31"
                    "from":"1992-06-30"        | "from":"3000-01-01"
                    "from":"1992-06-30"        | "from":"+12000-01-01"
                    "from":"1992-06-30"        | "from":[1992,6,30]
                    "from":"1992-06-30"        | "from":"1992-06-30T00:00"
                    "amount":"40000.00","currency":"USD"}},   | "amount":"40000.001","currency":"USD"}},
                    "amount":"40000.00","currency":"USD"}},   | "amount":40000,"currency":"USD"}},
                    "amount":"40000.00","currency":"USD"}},   | "amount":"4","currency":"XXX"}},
                    "amount":"40000.00","currency":"USD"}},   | "amount":"4"}},
                    "standing":"full-member"   | "standing":0
                    "standing":"full-member"   | "standing":"FULL_MEMBER"
                    "kind":"owners"            | "kind":"owner"
                    "kind":"owners",           | ''
                    "names":["one"]            | "names":["o\\u0000ne"]
                    "names":["one"]            | "names":["\\ud800"]
                    "names":["one"]            | "names":"one"
                    "names":["one"]            | "names":[["one"]]
                    "names":["one"]            | "names":[null]
                    "shares":{"ti":"1"}        | "shares":{"ti":null}
                    """)
    void refusesWhatIsNotExactlyRight(String right, String wrong) {
        assertThat(TEXT).contains(right);
        String text = TEXT.replace(right, wrong);
        assertThatThrownBy(() -> Json.requests().readValue(text, All.class))
                .isInstanceOfAny(JacksonException.class, DomainException.class);
    }

    @Test
    void whatIsReckonedFromTheLastDateThatMayBeNamedIsReadFromItsEntry() {
        LocalDate last = Json.requests().readValue("\"2999-12-31\"", LocalDate.class);
        for (LocalDate reckoned : List.of(last, last.plusYears(1), last.plusYears(240))) {
            String text = Json.entries().writeValueAsString(reckoned);
            assertThat(Json.entries().readValue(text, LocalDate.class)).isEqualTo(reckoned);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+1000000000-12-31T23:59:59Z", "3000-01-01T00:00:00Z", "0000-12-31T23:59:59Z", "2026-01-31", ""})
    void refusesInstantsThatNoDateCanBeReckonedFrom(String text) {
        assertThatThrownBy(() -> Json.requests().readValue("\"" + text + "\"", Instant.class))
                .isInstanceOfAny(JacksonException.class, DomainException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31T09:00:00Z", "2026-01-31T10:00:00.000+01:00", "2999-12-31T23:59:59.999Z"})
    void readsInstants(String text) {
        assertThat(Json.requests().readValue("\"" + text + "\"", Instant.class)).isEqualTo(Instant.parse(text));
    }

    @Test
    void refusesLongTextAndDeepNesting() {
        String name = "x".repeat(Json.MAX_TEXT + 1);
        assertThatThrownBy(() -> Json.requests().readValue(TEXT.replace("[\"one\"]", "[\"" + name + "\"]"), All.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("Longer than 1000");
        assertThatThrownBy(() -> Json.requests().readTree("[".repeat(33) + "]".repeat(33)))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD 0.01", "JPY 5", "BHD 1.234", "USD -3.00", "USD 999999999999999999.99"})
    void keepsEveryDigitOfMoney(String text) {
        Money money = Money.parse(text);
        assertThat(Json.entries().readValue(Json.entries().writeValueAsString(money), Money.class))
                .isEqualTo(money);
    }
}
