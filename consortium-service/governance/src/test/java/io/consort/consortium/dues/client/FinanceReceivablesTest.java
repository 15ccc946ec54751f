package io.consort.consortium.dues.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.lessThanOrExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.consort.consortium.dues.Invoice;
import io.consort.consortium.dues.InvoiceId;
import io.consort.consortium.dues.InvoiceStatus;
import io.consort.consortium.dues.Receivables;
import io.consort.consortium.dues.Settlement;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.test.Clients;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FinanceReceivablesTest {

    private static final ConsortiumId SEMATECH = new ConsortiumId("sematech");
    private static final OrganisationId OFFICE = new OrganisationId("office");
    private static final InvoiceId ID = new InvoiceId("1988-ibm");
    private static final String INVOICES = "/internal/consortia/sematech/dues-invoices";
    private static final String SETTLEMENTS = "/internal/consortia/sematech/dues-settlements-and-reopenings?after=3";
    private static final String SETTLEMENTS_OF_OLD = "/internal/consortia/sematech/dues-settlements?after=3";

    private final WireMockServer finance =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private Receivables receivables;

    @BeforeEach
    void start() {
        finance.start();
        receivables = receivables(Clients.patient(finance.baseUrl()));
        finance.stubFor(post("/realms/consort/protocol/openid-connect/token")
                .willReturn(okJson("{\"access_token\":\"t1\",\"expires_in\":300,\"token_type\":\"Bearer\"}")));
    }

    @AfterEach
    void stop() {
        finance.stop();
    }

    private Receivables receivables(ServiceClients clients) {
        return new FinanceReceivables(clients, URI.create(finance.baseUrl()));
    }

    private static Invoice invoice() {
        return new Invoice(
                ID,
                Money.parse("USD 100.00"),
                LocalDate.parse("1988-01-01"),
                LocalDate.parse("1988-01-31"),
                null,
                null,
                InvoiceStatus.SENDING,
                null,
                Instant.EPOCH,
                null,
                null,
                false,
                null);
    }

    @Test
    void booksAnInvoiceUnderAKeyThatFollowsFromIt() {
        finance.stubFor(post(INVOICES).willReturn(jsonResponse("{\"id\":\"1988-ibm\"}", 201)));
        receivables.book(SEMATECH, invoice(), OFFICE);
        finance.verify(postRequestedFor(urlEqualTo(INVOICES))
                .withHeader("Authorization", equalTo("Bearer t1"))
                .withHeader("Idempotency-Key", equalTo("dues-invoice-1988-ibm"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withRequestBody(equalToJson("""
                        {"id":"1988-ibm","member":"ibm","year":1988,"amount":{"amount":"100.00","currency":"USD"},
                         "invoicedOn":"1988-01-01","dueOn":"1988-01-31","creditor":"office"}""")));
    }

    @Test
    void cancelsAnInvoice() {
        String path = INVOICES + "/1988-ibm/cancellations";
        finance.stubFor(post(path).willReturn(jsonResponse("{\"reason\":\"Any\"}", 201)));
        receivables.cancel(SEMATECH, ID);
        finance.verify(postRequestedFor(urlEqualTo(path))
                .withHeader("Idempotency-Key", equalTo("dues-invoice-cancelled-1988-ibm"))
                .withRequestBody(equalToJson("{\"reason\":\"Cancelled by the consortium's office\"}")));
    }

    @Test
    void readsWhatWasPaid() {
        settlements(okJson("[{\"number\":4,\"invoice\":\"1988-ibm\",\"paidOn\":\"1988-02-01\"}]"));
        assertThat(receivables.settled(SEMATECH, 3))
                .containsExactly(new Settlement(4, ID, LocalDate.parse("1988-02-01")));
        settlements(okJson("[]"));
        assertThat(receivables.settled(SEMATECH, 3)).isEmpty();
    }

    @Test
    void readsWhatIsOpenAgainAndAsksAnOlderServiceForWhatItKnows() {
        settlements(okJson("[{\"number\":4,\"invoice\":\"1988-ibm\"}]"));
        assertThat(receivables.settled(SEMATECH, 3)).containsExactly(new Settlement(4, ID, null));
        settlements(jsonResponse("{\"type\":\"/problems/not-found\",\"status\":404,\"detail\":\"None.\"}", 404));
        finance.stubFor(get(SETTLEMENTS_OF_OLD)
                .willReturn(okJson("[{\"number\":4,\"invoice\":\"1988-ibm\",\"paidOn\":\"1988-02-01\"}]")));
        assertThat(receivables.settled(SEMATECH, 3))
                .containsExactly(new Settlement(4, ID, LocalDate.parse("1988-02-01")));
    }

    @Test
    void aRefusalKeepsItsName() {
        finance.stubFor(post(INVOICES)
                .willReturn(jsonResponse(
                                "{\"type\":\"/problems/invoice-undone\",\"status\":409,\"detail\":\"It was cancelled.\"}",
                                409)
                        .withHeader("Content-Type", "application/problem+json")));
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> receivables.book(SEMATECH, invoice(), OFFICE));
        assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refusal.slug()).isEqualTo("invoice-undone");
    }

    @Test
    void whatWasMadeBeforeIsMade() {
        finance.stubFor(post(INVOICES)
                .willReturn(jsonResponse(
                        "{\"type\":\"/problems/invoice-exists\",\"status\":409,\"detail\":\"It is booked.\"}", 409)));
        receivables.book(SEMATECH, invoice(), OFFICE);
        finance.verify(1, postRequestedFor(urlEqualTo(INVOICES)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nothingIsMadeUpWhereThereIsNoAnswer(ResponseDefinitionBuilder fault) {
        finance.stubFor(post(INVOICES).willReturn(fault));
        settlements(fault);
        assertThat(catchThrowableOfType(DomainException.class, () -> receivables.book(SEMATECH, invoice(), OFFICE))
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
        finance.verify(1, postRequestedFor(urlEqualTo(INVOICES)));
        assertThat(catchThrowableOfType(DomainException.class, () -> receivables.settled(SEMATECH, 3))
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void doesNotWaitForAnAnswerThatIsLate() {
        finance.stubFor(post(INVOICES).willReturn(okJson("[]").withFixedDelay(Clients.LATE)));
        settlements(okJson("[]").withFixedDelay(Clients.LATE));
        Receivables impatient = receivables(Clients.impatient(finance.baseUrl()));
        assertThat(catchThrowableOfType(DomainException.class, () -> impatient.book(SEMATECH, invoice(), OFFICE))
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
        finance.verify(lessThanOrExactly(1), postRequestedFor(urlEqualTo(INVOICES)));
        assertThat(catchThrowableOfType(DomainException.class, () -> impatient.settled(SEMATECH, 3))
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
    }

    static Stream<ResponseDefinitionBuilder> faults() {
        return Stream.of(
                aResponse().withStatus(503),
                aResponse().withStatus(500),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    @Test
    void aSettlementThatIsNoneIsNoAnswer() {
        settlements(okJson("[{\"number\":4,\"invoice\":\"nonsense\",\"paidOn\":\"1988-02-01\"}]"));
        assertThat(catchThrowableOfType(DomainException.class, () -> receivables.settled(SEMATECH, 3))
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
        settlements(okJson("[{\"number\":4,\"invoice\":\"1988-ibm\",\"paidOn\":\"soon\"}]"));
        assertThat(catchThrowableOfType(DomainException.class, () -> receivables.settled(SEMATECH, 3))
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
    }

    private void settlements(ResponseDefinitionBuilder answer) {
        finance.stubFor(get(SETTLEMENTS).willReturn(answer));
    }
}
