package io.consort.consortium.founding;

import static io.consort.consortium.Histories.nothing;
import static io.consort.consortium.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.ReservedAct;
import io.consort.consortium.contradiction.Contradictions;
import io.consort.consortium.contradiction.Plausible;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Count;
import io.consort.consortium.count.Electorate;
import io.consort.consortium.count.Entitled;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Poll;
import io.consort.consortium.founding.FoundingEvent.ConsortiumFounded;
import io.consort.consortium.founding.store.ShippedCharters;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.Cap;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Foundation FOUNDATION =
            new Foundation("Sample", Model.RESEARCH_CONSORTIUM, Strategy.LEADING, null, LocalDate.parse("2020-01-01"));

    @Test
    void thereIsOneForEachModelAndTwoThatHoldForSeveral() {
        assertThat(ShippedCharters.TEMPLATES.sheets())
                .extracting(sheet -> sheet.id().value())
                .containsExactly(
                        "base-centre-or-platform",
                        "desca",
                        "innovation-consortium",
                        "innovation-council",
                        "limited-company-institute",
                        "manufacturing-innovation-centre",
                        "research-consortium",
                        "sematech");
        assertThat(ShippedCharters.TEMPLATES.sheets())
                .extracting(TemplateSheet::model)
                .contains(Model.values());
    }

    @Test
    void noneContradictsItself() {
        assertThat(ShippedCharters.all())
                .hasSize(24)
                .allSatisfy((name, draft) ->
                        assertThat(Contradictions.of(draft.version(1))).as(name).isEmpty());
    }

    /** A scheme divides what belongs to all, so that nobody enacts one alone. */
    @Test
    void allReserveTheEnactmentOfASchemeToAMotionThatEnactsOne() {
        assertThat(ShippedCharters.all()).allSatisfy((name, draft) -> {
            Charter charter = draft.version(1);
            var needed = (ReservedAct.Needed.ByResolution)
                    charter.needed("ip-ledger/enact-scheme").orElseThrow();
            assertThat(charter.motion(needed.motion()).orElseThrow().effect()).isEqualTo(EffectKind.SCHEME);
        });
    }

    @Test
    void strategiesDifferWhereTheyShould() {
        for (String model : List.of(
                "base-centre-or-platform",
                "innovation-consortium",
                "innovation-council",
                "limited-company-institute",
                "manufacturing-innovation-centre",
                "research-consortium")) {
            assertThat(Stream.of(Strategy.values())
                            .map(strategy -> ShippedCharters.of(model, strategy))
                            .distinct())
                    .as(model)
                    .hasSize(3);
        }
    }

    @Test
    void foundsAConsortium() {
        ShippedCharters.all().forEach((name, draft) -> {
            var given = nothing();
            for (OrganisationId each :
                    draft.named().values().stream().distinct().toList()) {
                given = given.happened(registered(each.value()));
            }
            Charter charter = draft.version(1);
            given.when(new FoundConsortium(new ConsortiumId("sample"), FOUNDATION, charter))
                    .then(new ConsortiumFounded(new ConsortiumId("sample"), FOUNDATION, charter));
        });
    }

    @Test
    void foundsNothingWithAnAppointerWhoIsNotOnTheRegister() {
        CharterDraft draft = ShippedCharters.of("research-consortium", Strategy.LEADING);
        DomainException refusal = nothing()
                .happened(registered("secretariat"))
                .when(new FoundConsortium(new ConsortiumId("sample"), FOUNDATION, draft.version(1)))
                .thenRefused("charter-names-unknown");
        assertThat(refusal.fields())
                .extracting(FieldError::pointer)
                .containsExactly("/charter/governance/bodies/0/seats/1/filling/by");
    }

    /** Each says of its cap, in what it is about, that no group has more than that of what is counted. */
    @Test
    void everyCapIsOfWhatIsCountedAsTheTextSays() {
        Set<String> capped = new TreeSet<>();
        ShippedCharters.all()
                .forEach((name, draft) -> draft.version(1).motions().stream()
                        .flatMap(motion -> Stream.of(motion.meeting(), motion.written()))
                        .filter(rule -> rule != null && rule.cap() != null)
                        .forEach(rule -> {
                            capped.add(name);
                            assertThat(rule.cap()).as(name).isInstanceOf(Cap.OfCounted.class);
                        }));
        assertThat(capped).isNotEmpty();
    }

    @Test
    void everyKindOfMotionCanBeWonAndLost() {
        ShippedCharters.all().forEach((name, draft) -> {
            Charter charter = draft.version(1);
            for (MotionRule motion : charter.motions()) {
                BodyRule body = charter.body(motion.body()).orElseThrow();
                Stream.of(motion.meeting(), motion.written())
                        .filter(rule -> rule != null)
                        .forEach(rule -> {
                            String what = name + " " + motion.id();
                            assertThat(Plausible.all(charter, body, rule, true))
                                    .as(what)
                                    .isEqualTo(Outcome.ADOPTED);
                            if (!rule.majorities().isEmpty()) {
                                assertThat(Plausible.all(charter, body, rule, false))
                                        .as(what)
                                        .isEqualTo(Outcome.REJECTED);
                            }
                        });
            }
        });
    }

    @Test
    void saysWhatAParameterLacks() {
        assertThat(pointer(Map.of("secretariat", "office"))).isEqualTo("/parameters/currency");
        assertThat(pointer(Map.of("secretariat", "office", "currency", "Taler")))
                .isEqualTo("/parameters/currency");
        assertThat(pointer(Map.of("secretariat", "no id!", "currency", "EUR"))).isEqualTo("/parameters/secretariat");
        assertThat(pointer(Map.of("secretariat", "office", "currency", "EUR", "colour", "red")))
                .isEqualTo("/parameters/colour");
        assertThat(pointer(Map.of("secretariat", "office", "currency", "EUR", "red/green", "~")))
                .isEqualTo("/parameters/red~1green");
        assertThat(refusal("constitution", Map.of()).slug()).isEqualTo("template-unknown");
    }

    /** Ten thousand is a due in euros and pocket money in yen: what an amount is depends on the currency, or is asked for. */
    @Test
    void amountsFollowTheCurrency() {
        assertThat(leastDues(Map.of("currency", "EUR"))).isEqualTo("EUR 10000.00");
        assertThat(leastDues(Map.of("currency", "JPY"))).isEqualTo("JPY 1500000");
        assertThat(leastDues(Map.of("currency", "JPY", "leastDues", "900000"))).isEqualTo("JPY 900000");
        DomainException unsaid =
                catchThrowableOfType(DomainException.class, () -> leastDues(Map.of("currency", "KRW")));
        assertThat(unsaid.fields())
                .containsExactly(new FieldError(
                        "/parameters/leastDues", "It is required in KRW: The least that a full member owes."));
        assertThat(leastDues(Map.of(
                        "currency",
                        "KRW",
                        "leastDues",
                        "15000000",
                        "mostDues",
                        "1500000000",
                        "associateDues",
                        "7000000")))
                .isEqualTo("KRW 15000000");
        DomainException tooFine = catchThrowableOfType(
                DomainException.class, () -> leastDues(Map.of("currency", "JPY", "leastDues", "1.50")));
        assertThat(tooFine.fields().getFirst().pointer()).isEqualTo("/parameters/leastDues");
    }

    private static String leastDues(Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("secretariat", "office");
        all.put("funder", "ministry");
        CharterDraft draft =
                ShippedCharters.TEMPLATES.fill(new TemplateId("research-consortium"), Strategy.LEADING, all);
        return ((DuesRule.Clamp) draft.classes().getFirst().dues()).minimum().toString();
    }

    /** No template has an amount that would be the same number in any currency. */
    @Test
    void noTemplateFixesAnAmountInACurrencyThatItLeavesOpen() {
        for (TemplateSheet sheet : ShippedCharters.TEMPLATES.sheets()) {
            Map<String, String> parameters = new HashMap<>();
            sheet.parameters().stream()
                    .filter(each -> each.kind() != TemplateSheet.Parameter.Kind.AMOUNT)
                    .forEach(each -> parameters.put(each.name(), each.name().equals("currency") ? "JPY" : "office"));
            List<Money> yen = amounts(ShippedCharters.TEMPLATES.fill(sheet.id(), Strategy.LEADING, parameters));
            List<Money> euros = amounts(ShippedCharters.of(sheet.id().value(), Strategy.LEADING));
            for (int i = 0; i < yen.size(); i++) {
                if (yen.get(i).getCurrencyUnit().getCode().equals("JPY")
                        && !yen.get(i).isZero()) {
                    assertThat(yen.get(i).getAmount())
                            .as(sheet.id() + " " + yen.get(i))
                            .isGreaterThan(euros.get(i).getAmount());
                }
            }
        }
    }

    private static List<Money> amounts(CharterDraft draft) {
        return draft.classes().stream().flatMap(each -> each.dues().amounts()).toList();
    }

    private static String pointer(Map<String, String> parameters) {
        return refusal("desca", parameters).fields().getFirst().pointer();
    }

    private static DomainException refusal(String template, Map<String, String> parameters) {
        return catchThrowableOfType(
                DomainException.class,
                () -> ShippedCharters.TEMPLATES.fill(new TemplateId(template), Strategy.LEADING, parameters));
    }

    @Test
    void keepsToWhatDescaSays() {
        Charter desca = ShippedCharters.of("desca", Strategy.LEADING).version(1);
        assertThat(seatsOf(desca, 6, 4, true))
                .as("two thirds are present and two thirds of them agree")
                .isEqualTo(Outcome.ADOPTED);
        assertThat(seatsOf(desca, 5, 5, true)).as("a quorum of two thirds").isEqualTo(Outcome.INQUORATE);
        assertThat(seatsOf(desca, 9, 5, true)).isEqualTo(Outcome.REJECTED);
        assertThat(seatsOf(desca, 9, 5, false))
                .as("51 % of nine parties are five")
                .isEqualTo(Outcome.ADOPTED);
        assertThat(seatsOf(desca, 9, 4, false)).isEqualTo(Outcome.REJECTED);
        assertThat(seatsOf(desca, 5, 5, false))
                .as("in writing there is no quorum")
                .isEqualTo(Outcome.ADOPTED);
    }

    /** Nine parties, of whom some are present and some of those say yes, the others no. */
    private static Outcome seatsOf(Charter desca, int present, int yes, boolean meeting) {
        MotionRule motion = desca.motions().stream()
                .filter(each -> each.id().value().equals("work-plan"))
                .findFirst()
                .orElseThrow();
        DecisionRule rule = meeting ? motion.meeting() : motion.written();
        assertThat(rule).isNotNull();
        List<Entitled> seats = Stream.iterate(0, i -> i < 9, i -> i + 1)
                .map(i -> new OrganisationId("party-" + i))
                .map(party -> new Entitled(new SeatId("seat." + party), party, party, Fraction.ONE))
                .toList();
        Map<SeatId, Choice> votes = Stream.iterate(0, i -> i < present, i -> i + 1)
                .collect(Collectors.toMap(i -> seats.get(i).seat(), i -> i < yes ? Choice.YES : Choice.NO));
        return Count.of(rule, Electorate.of(seats, rule.cap()), new Poll(votes.keySet(), votes, List.of(), null))
                .outcome();
    }
}
