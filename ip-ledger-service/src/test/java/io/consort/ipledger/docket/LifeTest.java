package io.consort.ipledger.docket;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.docket.Stage.FILED;
import static io.consort.ipledger.docket.Stage.GRANTED;
import static io.consort.ipledger.docket.Stage.IDEA;
import static io.consort.ipledger.docket.Stage.LAPSED;
import static io.consort.ipledger.docket.Stage.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetEvent.AssetDescribed;
import io.consort.ipledger.asset.AssetEvent.AssetIdentified;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Identifier;
import io.consort.ipledger.asset.Patent;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.asset.UtilityModel;
import io.consort.ipledger.docket.DocketEvent.LifeAdvanced;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LifeTest {

    private static final Identifier APPLICATION = new Identifier(Identifier.Type.APPLICATION, "US", "07/516023");
    private static final Identifier PATENT = new Identifier(Identifier.Type.PUBLICATION, "US", "5087537 A");

    static AdvanceLife step(Stage stage, String on) {
        return new AdvanceLife(A1, new Step(stage, LocalDate.parse(on)), null);
    }

    @Test
    void anAssetBeginsAsAnIdeaAndIsFiledUnderANumber() {
        Step filed = new Step(FILED, LocalDate.parse("1990-06-01"));
        var after = registered()
                .when(new AdvanceLife(A1, filed, APPLICATION))
                .then(new LifeAdvanced(A1, filed), new AssetIdentified(A1, APPLICATION));
        assertThat(Docket.of(after.state()).life(A1).steps()).containsExactly(new Step(IDEA, CREATED), filed);
        assertThat(Portfolio.of(after.state()).require(A1).identifiers()).containsExactly(APPLICATION);
    }

    @Test
    void itComesToItsStagesInTheirOrder() {
        var granted = registered()
                .done(step(FILED, "1990-06-01"))
                .done(step(PUBLISHED, "1991-12-05"))
                .done(step(GRANTED, "1992-02-11"));
        assertThat(Docket.of(granted.state()).life(A1).stage()).isEqualTo(GRANTED);
        DomainException refusal = granted.when(step(PUBLISHED, "1993-01-01")).thenRefused("stage-cannot-follow");
        assertThat(refusal.detail())
                .isEqualTo("A-1 is granted since 1992-02-11; a patent can then become lapsed, not published.");
        granted.done(step(LAPSED, "2010-06-01"))
                .when(step(GRANTED, "2011-01-01"))
                .thenRefused("stage-cannot-follow");
    }

    @Test
    void whatWasBoughtHadBeenFiledBefore() {
        var bought = registered().done(step(FILED, "1984-03-01"));
        bought.when(step(PUBLISHED, "1984-02-29")).thenRefused("stage-before-the-last");
        bought.done(step(PUBLISHED, "1985-09-01")).done(step(GRANTED, "1988-01-01"));
    }

    @Test
    void refusesAnIdeaThatIsGrantedWithoutHavingBeenFiled() {
        registered().when(step(GRANTED, "1992-02-11")).thenRefused("stage-cannot-follow");
    }

    @Test
    void refusesStagesBeforeTheLastAndInTheFuture() {
        registered()
                .done(step(FILED, "1990-06-01"))
                .when(step(PUBLISHED, "1990-05-31"))
                .thenRefused("stage-before-the-last");
        registered().on("1990-06-01").when(step(FILED, "1990-06-02")).thenRefused("date-in-the-future");
        assertThat(registered().on("1990-06-01").when(step(FILED, "1990-06-01")).events())
                .hasSize(1);
    }

    @Test
    void refusesWhoOwnsNothing() {
        registered().by("ines", "intel").when(step(FILED, "1990-06-01")).thenRefused("not-an-owner");
        registered().by("ines", "intel").when(new IdentifyAsset(A1, PATENT)).thenRefused("not-an-owner");
        registered()
                .by("ines", "intel")
                .when(new DescribeAsset(A1, new Patent(List.of(), null, null)))
                .thenRefused("not-an-owner");
    }

    @Test
    void refusesANumberThatIsNotGivenThen() {
        DomainException refusal = catchThrowableOfType(
                DomainException.class, () -> new AdvanceLife(A1, new Step(FILED, CREATED), PATENT));
        assertThat(refusal.fields().getFirst().pointer()).isEqualTo("/number/type");
    }

    @Test
    void documentsOfAllKindsUnderOneNumberAreOneAssets() {
        Identifier corrected = new Identifier(Identifier.Type.PUBLICATION, "US", "5087537 B1");
        var known = registered().done(new IdentifyAsset(A1, PATENT));
        known.when(new IdentifyAsset(A1, PATENT)).thenRefused("identifier-taken");
        var both = known.when(new IdentifyAsset(A1, corrected)).then(new AssetIdentified(A1, corrected));
        AssetId other = new AssetId("A-2");
        both.done(registration(other, AssetKind.PATENT))
                .when(new IdentifyAsset(other, new Identifier(Identifier.Type.PUBLICATION, "US", "5087537 C1")))
                .thenRefused("identifier-taken");
    }

    @Test
    void particularsAreToldLaterAndCorrected() {
        Patent first = new Patent(List.of(), null, "stepper");
        Patent second = new Patent(List.of(), null, "overlay");
        var after = registered()
                .when(new DescribeAsset(A1, first))
                .then(new AssetDescribed(A1, first))
                .done(new DescribeAsset(A1, second));
        assertThat(Portfolio.of(after.state()).require(A1).particulars()).isEqualTo(second);
        after.when(new DescribeAsset(A1, new UtilityModel(List.of(), null, null)))
                .thenRefused("particulars-of-another-kind");
    }

    @Test
    void particularsNameOnlyAssetsThatAreThere() {
        AssetId model = new AssetId("U-1");
        var both = registered().done(registration(model, AssetKind.UTILITY_MODEL));
        both.when(new DescribeAsset(model, new UtilityModel(List.of(), null, new AssetId("A-9"))))
                .thenRefused("not-found");
        assertThat(both.when(new DescribeAsset(model, new UtilityModel(List.of(), null, A1)))
                        .events())
                .hasSize(1);
    }

    /** Whatever is tried, what is recorded is a way through the stages along the dates. */
    @Property(tries = 200)
    void everyLifeIsAWayThroughTheStages(@ForAll List<Stage> tried, @ForAll AssetKind kind, @ForAll List<Short> days) {
        AssetId id = new AssetId("X-1");
        var given = registered().done(registration(id, kind));
        for (int i = 0; i < Math.min(tried.size(), days.size()); i++) {
            LocalDate on = CREATED.plusDays(days.get(i));
            try {
                given = given.done(new AdvanceLife(id, new Step(tried.get(i), on), null));
            } catch (DomainException refused) {
                assertThat(refused.slug()).isIn("stage-cannot-follow", "stage-before-the-last", "date-in-the-future");
            }
        }
        List<Step> steps = Docket.of(given.state()).life(id).steps();
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i - 1).stage().next(kind))
                    .contains(steps.get(i).stage());
            if (i > 1) { // the first is dated from when it came to its owners
                assertThat(steps.get(i).on()).isAfterOrEqualTo(steps.get(i - 1).on());
            }
        }
    }

    private static RegisterAsset registration(AssetId id, AssetKind kind) {
        Asset asset = new Asset(id, kind, "Method", Ground.BACKGROUND, List.of(), null, List.of());
        return new RegisterAsset(asset, Map.of(IBM, Fraction.ONE), CREATED);
    }
}
