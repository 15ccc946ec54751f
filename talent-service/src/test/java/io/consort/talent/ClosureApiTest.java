package io.consort.talent;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ClosureContract;
import io.consort.starter.web.Role;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A ledger of people is closed with its consortium, and forgets all the same whom it has to forget. */
class ClosureApiTest extends ClosureContract {

    ClosureApiTest() {
        super("talent");
    }

    @Override
    protected Answer change(String id) {
        return office.post(ledger + "/researchers", """
                {"id":"R-%s","person":{"name":"Josiah Carberry","email":"carberry@example.org"},
                 "affiliations":[{"organisation":"office","source":"organisation","from":"1988-01-01"}],
                 "consent":{"givenOn":"1988-01-01","purposes":["recognition"]}}""".formatted(id.toUpperCase(Locale.ROOT)));
    }

    @Test
    void aPersonIsForgottenAlsoWhileTheConsortiumIsSuspended() {
        assertThat(change("one").status()).isEqualTo(201);
        Answer researcher = office.get(ledger + "/researchers/R-ONE");
        assertThat(order(1, "suspended").status()).isEqualTo(200);
        assertThat(office.ifMatch(researcher.etag())
                        .post(ledger + "/researchers/R-ONE/erasure", "{\"ground\":\"consent-withdrawn\"}")
                        .status())
                .isEqualTo(200);
        assertThat(office.get(ledger + "/researchers/R-ONE").text()).doesNotContain("Josiah");
        assertThat(change("two").slug()).isEqualTo("consortium-suspended");
        assertThat(order(2, "closed").status()).isEqualTo(200);
    }

    @Test
    void whereSomeoneWorkedHasThemForgottenAfterTheConsortiumsEnd() {
        assertThat(change("one").status()).isEqualTo(201);
        assertThat(order(1, "closed").status()).isEqualTo(200);
        api.standing(consortium, "office", Role.FORMER);
        Api stranger = api.as("fred", "former");
        assertThat(stranger.get(ledger + "/researchers/R-ONE").status()).isEqualTo(404);
        Answer researcher = office.get(ledger + "/researchers/R-ONE");
        assertThat(researcher.text()).contains("Josiah");
        String erasure = ledger + "/researchers/R-ONE/erasure";
        String ground = "{\"ground\":\"consent-withdrawn\"}";
        assertThat(stranger.ifMatch(researcher.etag()).post(erasure, ground).slug())
                .isEqualTo("belongs-to-others");
        assertThat(office.ifMatch(researcher.etag()).post(erasure, ground).status())
                .isEqualTo(200);
        assertThat(office.get(ledger + "/researchers/R-ONE").text()).doesNotContain("Josiah");
        assertThat(service.get("/internal/consortia/" + consortium + "/open-matters")
                        .text())
                .isEqualTo("[]");
    }
}
