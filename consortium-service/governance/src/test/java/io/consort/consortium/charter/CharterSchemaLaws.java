package io.consort.consortium.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.consort.consortium.charter.web.CharterSchema;
import io.consort.kernel.json.Json;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** What the published schema says of a charter is what the service says of it, wherever a charter is changed. */
class CharterSchemaLaws {

    /** Reasons of the service that no schema can have: they compare values with one another, or look something up. */
    private static final Pattern BEYOND_A_SCHEMA = Pattern.compile(String.join(
            "|",
            "Two (classes|steps|sorts of seats) have the same id\\.",
            "An act is named twice\\.",
            "Two weights for one class\\.",
            "A body does not answer to itself\\.",
            "Two duties are kept apart, not one from itself\\.",
            "Additions close after the notice goes out, not before\\.",
            "Above 0 and at most 1, for example .*",
            "A rate lies above 0 and is at most 1, for example .*",
            "From 0 to 1, for example .*",
            "Nothing exceeds the whole\\.",
            "The first band begins at zero\\.",
            "Each band begins above the one before it\\.",
            "The maximum is not below the minimum\\.",
            "All amounts of a rule are in one currency\\.",
            "Dues are in the charter's currency, .*",
            "Not an ISO 4217 currency code\\.",
            "\\w+ is not a currency in which amounts are held\\.",
            "\\w+ has \\d decimal places, not \\d\\."));

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CharterSchema.text());

    /** The sound charter with every rule of dues that it lacks, so that each is changed from within as well. */
    private static ObjectNode charter() {
        String money = "{\"amount\":\"%s\",\"currency\":\"EUR\"}";
        String basis = "\"basis\":{\"measure\":\"sales\",\"yearsBefore\":1}";
        return (ObjectNode) Json.requests()
                .valueToTree(Sound.with(
                        "/classes/-",
                        member(
                                "clamped",
                                "{\"kind\":\"clamp\",\"rate\":\"1/100\"," + basis + ",\"minimum\":"
                                        + money.formatted("1") + ",\"maximum\":" + money.formatted("9") + "}"),
                        "/classes/-",
                        member(
                                "banded",
                                "{\"kind\":\"banded\"," + basis + ",\"bands\":[{\"from\":" + money.formatted("0")
                                        + ",\"dues\":" + money.formatted("5") + "}]}"),
                        "/classes/-",
                        member(
                                "sharing",
                                "{\"kind\":\"by-votes\",\"budget\":" + money.formatted("90")
                                        + ",\"motion\":\"change\"}")));
    }

    private static String member(String id, String dues) {
        return "{\"id\":\"" + id + "\",\"name\":\"M\",\"standing\":\"member\",\"votes\":true,\"dues\":" + dues + "}";
    }

    @Test
    void saysOfAChangedCharterWhatTheServiceSays() {
        assertThat(disagreements(charter())).isEmpty();
    }

    private List<String> disagreements(ObjectNode charter) {
        List<String> found = new ArrayList<>();
        Mutants.of(charter, change -> {
            boolean passes = schema.validate(charter).isEmpty();
            Optional<String> refusal = refusal(charter);
            if (refusal.isEmpty() && !passes) {
                found.add("The schema alone stops " + change);
            } else if (passes
                    && refusal.filter(reason -> !isBeyondASchema(change, reason))
                            .isPresent()) {
                found.add("The schema lets pass " + change + ", of which the service says: " + refusal.get());
            }
        });
        return found;
    }

    /** To a schema, {@code 1.0} is a whole number; the service takes only what is written as one. */
    private static boolean isBeyondASchema(Mutants.Change change, String reason) {
        return BEYOND_A_SCHEMA.matcher(reason).matches()
                || (change.to() != null
                        && change.to().isFloatingPointNumber()
                        && change.to().asDouble() == 1);
    }

    private static Optional<String> refusal(ObjectNode charter) {
        try {
            Sound.read(charter);
            return Optional.empty();
        } catch (DomainException refusal) {
            return Optional.of(refusal.fields().getFirst().detail());
        } catch (JacksonException unreadable) {
            return Optional.of(
                    unreadable.getCause() instanceof DomainException refusal
                            ? refusal.fields().getFirst().detail()
                            : unreadable.getOriginalMessage());
        }
    }
}
