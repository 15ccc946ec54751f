package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.consortium.membership.Letters;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.WitnessContract;
import java.util.List;
import org.springframework.context.annotation.Import;

/** Members of a consortium witness its own ledger. */
@Import(InMemoryIdentity.class)
class WitnessApiTest extends WitnessContract {

    private final String path = "/api/consortium/consortia/" + consortium;

    WitnessApiTest() {
        super("consortium");
    }

    @Override
    protected String organisation(String name) {
        return name + "-" + consortium;
    }

    @Override
    protected void found() {
        for (String each : List.of("office", "ibm", "ti")) {
            String id = organisation(each);
            done(api.asAdministrator("root").post("/api/consortium/organisations", """
                    {"id":"%s","legalName":"%s","kind":"sme","country":"FR"}""".formatted(id, id)));
        }
        done(api.asAdministrator("root")
                .post("/api/consortium/consortia", """
                {"id":"%s","name":"%s","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"%s","currency":"EUR","classes":[
                  {"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}]}}""".formatted(consortium, consortium, organisation("office"))));
        for (String each : List.of("ibm", "ti")) {
            Api member = api.as("head", organisation(each));
            done(office.post(path + "/invitations", """
                    {"organisation":"%s","membershipClass":"full"}""".formatted(organisation(each))));
            done(member.post(path + "/accessions", "{\"charterVersion\":1,\"effectiveOn\":\"2020-01-01\"}"));
        }
    }

    @Override
    protected void leave() {
        done(Letters.withdraw(ibm, office, path, organisation("ibm"), "2023-01-01", "2024-01-01"));
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
    }
}
