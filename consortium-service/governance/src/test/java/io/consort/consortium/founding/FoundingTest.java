package io.consort.consortium.founding;

import static io.consort.consortium.Histories.CHARTER;
import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.created;
import static io.consort.consortium.Histories.nothing;
import static io.consort.consortium.Histories.profile;
import static io.consort.consortium.Histories.registered;
import static io.consort.consortium.Runtime.onPlatform;
import static io.consort.consortium.Runtime.platform;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Postman;
import io.consort.consortium.Runtime;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.founding.FoundedConsortium.Stage;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.founding.FoundingEvent.ConsortiumFounded;
import io.consort.consortium.founding.FoundingEvent.ConsortiumOpened;
import io.consort.consortium.founding.store.ModelFile;
import io.consort.consortium.organisation.RegisterOrganisation;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import org.junit.jupiter.api.Test;

class FoundingTest {

    private final Runtime runtime = new Runtime();

    @Test
    void foundsAConsortiumWhoseSecretariatIsOnTheRegister() {
        nothing().when(new FoundConsortium(SEMATECH, FOUNDATION, CHARTER)).thenRefused("secretariat-unknown");
        nothing()
                .happened(registered("sematech-office"))
                .when(new FoundConsortium(SEMATECH, FOUNDATION, CHARTER))
                .then(new ConsortiumFounded(SEMATECH, FOUNDATION, CHARTER));
    }

    @Test
    void refusesAnIdThatIsInUseInAnySpelling() {
        var given =
                nothing().happened(registered("sematech-office"), new ConsortiumFounded(SEMATECH, FOUNDATION, CHARTER));
        given.when(new FoundConsortium(SEMATECH, FOUNDATION, CHARTER)).thenRefused("consortium-taken");
        given.when(new FoundConsortium(new ConsortiumId("SEMATECH"), FOUNDATION, CHARTER))
                .thenRefused("consortium-taken");
    }

    @Test
    void beginsTheConsortiumsOwnLedgerWithItsCharter() {
        FoundedConsortium founded = new FoundedConsortium(SEMATECH, FOUNDATION, CHARTER, Stage.OPENING);
        nothing()
                .when(new CreateConsortium(founded))
                .then(new ConsortiumCreated(SEMATECH, FOUNDATION), new CharterAdopted(CHARTER));
        created().when(new CreateConsortium(founded)).thenRefused("consortium-created");
    }

    @Test
    void recordsAnOpeningOnce() {
        nothing().when(new RecordOpening(SEMATECH)).thenRefused("not-found");
        nothing()
                .happened(new ConsortiumFounded(SEMATECH, FOUNDATION, CHARTER), new ConsortiumOpened(SEMATECH))
                .when(new RecordOpening(SEMATECH))
                .thenRefused("consortium-opened");
    }

    @Test
    void opensWhatIsFounded() {
        try (var ledgers = runtime.start()) {
            found(ledgers);
            assertThat(stage(ledgers)).isEqualTo(Stage.OPENING);
            new Postman(ledgers, new Founding(ledgers)).sweep();
            assertIsOpenOnce(ledgers);
        }
    }

    @Test
    void takesUpInTheNextProcessWhatACrashAfterTheFirstStepLeft() {
        try (var ledgers = runtime.start()) {
            found(ledgers);
        }
        try (var ledgers = runtime.start()) {
            new Postman(ledgers, new Founding(ledgers)).sweep();
            new Postman(ledgers, new Founding(ledgers)).sweep();
            assertIsOpenOnce(ledgers);
        }
    }

    @Test
    void takesUpInTheNextProcessWhatACrashAfterTheSecondStepLeft() {
        try (var ledgers = runtime.start()) {
            found(ledgers);
            FoundedConsortium founded = Foundations.of(platform(ledgers).read().state())
                    .find(SEMATECH)
                    .orElseThrow();
            ledgers.ledger(LedgerId.of(SEMATECH))
                    .execute(
                            new CreateConsortium(founded),
                            Request.of(Actor.service("consortium-service"), "create-sematech"));
        }
        try (var ledgers = runtime.start()) {
            new Postman(ledgers, new Founding(ledgers)).sweep();
            assertIsOpenOnce(ledgers);
        }
    }

    @Test
    void cataloguesEveryModelWithNoticeForEveryStrategy() {
        Models models = ModelFile.read();
        assertThat(models.sheets()).extracting(ModelSheet::model).containsExactly(Model.values());
        assertThat(models.noticeMonths(Model.RESEARCH_CONSORTIUM, Strategy.CATCH_UP))
                .isEqualTo(12);
    }

    private static void found(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        onPlatform(ledgers, new RegisterOrganisation(OFFICE, profile("Sematech")));
        onPlatform(ledgers, new FoundConsortium(SEMATECH, FOUNDATION, CHARTER));
    }

    private static Stage stage(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return Foundations.of(platform(ledgers).read().state())
                .find(SEMATECH)
                .orElseThrow()
                .stage();
    }

    private static void assertIsOpenOnce(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        assertThat(stage(ledgers)).isEqualTo(Stage.FORMING);
        assertThat(Foundations.of(platform(ledgers).read().state()).opening()).isEmpty();
        assertThat(platform(ledgers).read().size()).isEqualTo(3);
        var own = ledgers.ledger(LedgerId.of(SEMATECH)).read();
        assertThat(own.size()).isEqualTo(2);
        assertThat(Charter.of(own.state())).isEqualTo(CHARTER);
        assertThat(Consortium.require(own.state())).isEqualTo(new Consortium(SEMATECH, FOUNDATION));
    }
}
