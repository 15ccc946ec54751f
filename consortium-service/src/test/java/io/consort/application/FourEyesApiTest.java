package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.FourEyesContract;

class FourEyesApiTest extends FourEyesContract {

    private final String invited = "ibm-" + consortium;

    FourEyesApiTest() {
        super("consortium", "invite-organisation");
    }

    @Override
    protected String office() {
        return "office-" + consortium;
    }

    @Override
    protected void found(String act) {
        for (String each : new String[] {office(), invited}) {
            done(api.asAdministrator("root").post("/api/consortium/organisations", """
                    {"id":"%s","legalName":"%s","kind":"sme","country":"FR"}""".formatted(each, each)));
        }
        done(api.asAdministrator("root")
                .post("/api/consortium/consortia", """
                {"id":"%s","name":"%s","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"%s","currency":"EUR","classes":[
                  {"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
                  "governance":{"bodies":[],"motions":[],"constraints":[],"fourEyes":["%s"]}}}""".formatted(consortium, consortium, office(), act)));
    }

    @Override
    protected Answer ask(Api who) {
        return who.post(ledger + "/invitations", """
                {"organisation":"%s","membershipClass":"full"}""".formatted(invited));
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
    }
}
