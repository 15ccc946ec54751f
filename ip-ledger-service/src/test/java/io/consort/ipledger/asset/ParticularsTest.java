package io.consort.ipledger.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

public class ParticularsTest {

    private static final Priority PRIORITY = new Priority("US", "07/516023", LocalDate.parse("1990-04-27"));

    /** One of each kind. */
    public static final List<Particulars> ALL = List.of(
            new Patent(List.of(new IpcSymbol("H01L 21/027")), PRIORITY, "stepper"),
            new UtilityModel(List.of(new IpcSymbol("G03F 7/20")), null, null),
            new Design(List.of(new LocarnoClass("10-04")), "Measuring apparatus", 3, PRIORITY),
            new Software("2.1", List.of("C", "Fortran"), "Apache-2.0", List.of("MIT"), "https://git.example/overlay"),
            new KnowHow("Etching", new OrganisationId("ibm"), List.of("kept in one safe")),
            new DataSet(
                    "text/csv",
                    1_000_000,
                    LocalDate.parse("1990-01-01"),
                    LocalDate.parse("1990-12-31"),
                    DataSet.Personal.NONE,
                    "CC-BY-4.0"),
            new Standard("SEMI", "SEMI E10", "0304", Standard.Commitment.FRAND, List.of()));

    @Test
    void everyKindOfAssetHasItsOwn() {
        assertThat(ALL).extracting(Particulars::kind).containsExactly(AssetKind.values());
        ALL.forEach(each -> {
            String json = Json.entries().writerFor(Particulars.class).writeValueAsString(each);
            assertThat(Json.entries().readValue(json, Particulars.class)).isEqualTo(each);
        });
        assertThat(Json.entries().writerFor(Particulars.class).writeValueAsString(ALL.getFirst()))
                .isEqualTo("{\"kind\":\"patent\",\"classes\":[\"H01L 21/027\"],\"priority\":{\"office\":\"US\","
                        + "\"number\":\"07/516023\",\"filed\":\"1990-04-27\"},\"family\":\"stepper\"}");
    }

    @Test
    void refusesParticularsOfAnotherKind() {
        assertRefused("/particulars/kind", () -> asset(Ground.BACKGROUND, null, AssetKind.SOFTWARE, ALL.getFirst()));
    }

    @Test
    void foregroundComesOutOfAProjectAndAWorkPackageAndSidegroundOutOfNone() {
        assertRefused("/origin", () -> asset(Ground.FOREGROUND, null, AssetKind.PATENT, null));
        assertRefused("/origin", () -> asset(Ground.FOREGROUND, new Origin("P-1", null), AssetKind.PATENT, null));
        assertThat(asset(Ground.FOREGROUND, new Origin("P-1", "WP-1"), AssetKind.PATENT, null))
                .isNotNull();
        assertRefused(
                "/origin/workPackage",
                () -> asset(Ground.SIDEGROUND, new Origin("P-1", "WP-1"), AssetKind.PATENT, null));
        assertThat(asset(Ground.SIDEGROUND, new Origin("P-1", null), AssetKind.PATENT, null))
                .isNotNull();
    }

    @Test
    void refusesWhatIsNotSoInTheField() {
        assertRefused("", () -> new IpcSymbol("H01L21/027"));
        assertRefused("", () -> new IpcSymbol("I01L 21/027"));
        assertRefused("", () -> new LocarnoClass("33-01"));
        assertRefused("/number", () -> new Priority("US", "516023", LocalDate.parse("1990-04-27")));
        assertRefused("/office", () -> new Priority("UK", "1", LocalDate.parse("1990-04-27")));
        assertRefused("/designs", () -> new Design(List.of(), "Watch", 101, null));
        assertRefused("/product", () -> new Design(List.of(), " ", 1, null));
        assertRefused("/licence", () -> new Software("1", List.of(), "", List.of(), null));
        assertRefused("/contains", () -> new Software("1", List.of(), "MIT", List.of("MIT", "MIT"), null));
        assertRefused("/safeguards", () -> new KnowHow("Etching", new OrganisationId("ibm"), List.of()));
        assertRefused("/format", () -> new DataSet("csv", 1, null, null, DataSet.Personal.NONE, "MIT"));
        assertRefused("/records", () -> new DataSet("text/csv", -1, null, null, DataSet.Personal.NONE, "MIT"));
        assertRefused(
                "/until",
                () -> new DataSet(
                        "text/csv",
                        1,
                        LocalDate.parse("1990-02-01"),
                        LocalDate.parse("1990-01-31"),
                        DataSet.Personal.NONE,
                        "MIT"));
        assertRefused("/body", () -> new Standard("", "E10", null, Standard.Commitment.NONE, List.of()));
    }

    private static Asset asset(Ground ground, Origin origin, AssetKind kind, Particulars particulars) {
        return new Asset(new AssetId("A-1"), kind, "Method", ground, List.of(), origin, List.of(), particulars);
    }

    private static void assertRefused(String pointer, ThrowingCallable call) {
        DomainException refusal = catchThrowableOfType(DomainException.class, call);
        assertThat(refusal).as("a refusal at %s", pointer).isNotNull();
        assertThat(refusal.fields().getFirst().pointer()).isEqualTo(pointer);
    }
}
