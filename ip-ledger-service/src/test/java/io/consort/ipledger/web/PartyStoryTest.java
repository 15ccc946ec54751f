package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is recorded for an organisation that nobody knows. */
@ServiceTest
class PartyStoryTest {

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api ibm;

    @BeforeEach
    void standings() {
        api.standing(consortium, "ibm", Role.MEMBER);
        ibm = api.as("irene", "ibm");
    }

    private Answer register(String owner, String key) {
        return ibm.key(key).post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background",\
                "owners":{"ibm":"1/3","%s":"2/3"},"effective":"1990-05-14"}""".formatted(owner));
    }

    @Test
    void aStrangerOwnsIsAssignedAndIsGrantedNothing() {
        Answer refused = register("stranger-1", "k-1-" + consortium);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("organisation-unknown");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/owners/stranger-1");
        Answer asset = register("ti", "k-2-" + consortium);
        assertThat(asset.status()).as(asset.toString()).isEqualTo(201);
        assertThat(ibm.ifMatch(asset.etag())
                        .post(ledger + "/assets/A-1/assignments", """
                                {"from":"ibm","to":"stranger-1","share":"1/6","effective":"1993-01-01"}""")
                        .slug())
                .isEqualTo("organisation-unknown");
        assertThat(ibm.post(ledger + "/assets/A-1/rights", """
                        {"grantor":"ibm","kind":"non-exclusive","holder":"stranger-1","fields":["etching"],\
                        "territory":["DE"],"from":"1995-01-01"}""").slug()).isEqualTo("organisation-unknown");
        assertThat(ibm.post(ledger + "/notices", """
                        {"asset":"A-1","owner":"ibm","wish":{"kind":"to-license","licensee":"stranger-1",\
                        "exclusivity":"exclusive","extent":{"fields":["etching"],\
                        "territory":{"allBut":false,"countries":["JP"]},"from":"1995-01-01"},"terms":"x"}}""")
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/wish/licensee");
    }

    @Test
    void whatCannotBeLearntIsNotGuessed() {
        assertThat(register("silent-1", "k-3-" + consortium).status()).isEqualTo(503);
    }

    @Test
    void aRequestThatIsSentAgainIsAnsweredAsTheFirstTime() {
        Answer first = register("ti", "k-4-" + consortium);
        Answer again = register("ti", "k-4-" + consortium);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }
}
