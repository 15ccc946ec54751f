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

/** Background of two owners, from its registration to its renewals, over HTTP. */
@ServiceTest
class DocketStoryTest {

    private static final String ALIGNMENT = """
            {"id":"B-1","kind":"patent","title":"Alignment marks","ground":"background",\
            "owners":{"ibm":"1/2","ti":"1/2"},"effective":"1988-03-01",\
            "particulars":{"kind":"patent","classes":["H01L 21/027"],"family":"marks"}}""";

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;
    private final String asset = ledger + "/assets/B-1";

    @Autowired
    private Api api;

    private Api ibm;
    private Api ti;
    private Api intel;
    private Api observer;

    @BeforeEach
    void standings() {
        api.standing(consortium, "ibm", Role.MEMBER);
        api.standing(consortium, "ti", Role.MEMBER);
        api.standing(consortium, "intel", Role.MEMBER);
        api.standing(consortium, "press", Role.OBSERVER);
        ibm = api.as("irene", "ibm");
        ti = api.as("tom", "ti");
        intel = api.as("ines", "intel");
        observer = api.as("pete", "press");
        Answer created = ibm.post(ledger + "/assets", ALIGNMENT);
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
    }

    private Answer change(Api who, String path, String body) {
        return who.ifMatch(who.get(asset).etag()).post(path, body);
    }

    @Test
    void aPatentIsFiledAndGrantedUnderItsNumbers() {
        String filing = "{\"stage\":\"filed\",\"on\":\"1988-03-15\","
                + "\"number\":{\"type\":\"application\",\"office\":\"EP\",\"value\":\"99403122.7\"}}";
        assertThat(ibm.post(asset + "/life", filing).status()).isEqualTo(428);
        Answer filed = change(ibm, asset + "/life", filing);
        assertThat(filed.withoutEntries())
                .isEqualTo("{\"asset\":\"B-1\",\"step\":{\"stage\":\"filed\",\"on\":\"1988-03-15\"}}");
        Answer early = change(ibm, asset + "/life", "{\"stage\":\"granted\",\"on\":\"1988-03-14\"}");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.slug()).isEqualTo("stage-before-the-last");
        assertThat(change(intel, asset + "/life", "{\"stage\":\"granted\",\"on\":\"1990-01-01\"}")
                        .slug())
                .isEqualTo("not-an-owner");
        assertThat(observer.get(asset + "/life").withoutEntries())
                .isEqualTo("{\"steps\":[{\"stage\":\"idea\",\"on\":\"1988-03-01\"},"
                        + "{\"stage\":\"filed\",\"on\":\"1988-03-15\"}]}");
        Answer known = change(
                ibm, asset + "/identifiers", "{\"type\":\"publication\",\"office\":\"EP\",\"value\":\"0281234 A1\"}");
        assertThat(known.withoutEntries())
                .isEqualTo("{\"asset\":\"B-1\",\"identifier\":{\"type\":\"publication\",\"office\":\"EP\","
                        + "\"value\":\"0281234 A1\"}}");
        assertThat(observer.get(asset).withoutEntries())
                .isEqualTo(
                        "{\"id\":\"B-1\",\"kind\":\"patent\",\"title\":\"Alignment marks\",\"ground\":\"background\","
                                + "\"inventors\":[],\"identifiers\":[{\"type\":\"application\",\"office\":\"EP\","
                                + "\"value\":\"99403122.7\"},{\"type\":\"publication\",\"office\":\"EP\",\"value\":\"0281234 A1\"}],"
                                + "\"particulars\":{\"kind\":\"patent\",\"classes\":[\"H01L 21/027\"],\"family\":\"marks\"},"
                                + "\"ownership\":[{\"from\":\"1988-03-01\",\"owners\":{\"ibm\":\"1/2\",\"ti\":\"1/2\"}}]}");
        Answer slip = change(
                ibm, asset + "/identifiers", "{\"type\":\"application\",\"office\":\"EP\",\"value\":\"99403122.8\"}");
        assertThat(slip.status()).isEqualTo(400);
        assertThat(slip.at("/errors/0/pointer")).isEqualTo("/value");
    }

    @Test
    void renewalsFallDueUntilTheyAreSettled() {
        change(ibm, asset + "/life", "{\"stage\":\"filed\",\"on\":\"1988-03-15\"}");
        Answer scheduled = ti.post(
                asset + "/renewals", "{\"office\":\"EP\",\"due\":\"1991-03-31\",\"graceUntil\":\"1991-09-30\"}");
        String open = "{\"id\":\"EP-1991-03-31\",\"asset\":\"B-1\",\"office\":\"EP\",\"due\":\"1991-03-31\","
                + "\"graceUntil\":\"1991-09-30\"";
        assertThat(scheduled.status()).as(scheduled.toString()).isEqualTo(201);
        assertThat(scheduled.withoutEntries()).isEqualTo(open + "}");
        assertThat(scheduled.header("Location")).isEqualTo(asset + "/renewals/EP-1991-03-31");
        assertThat(observer.get(ledger + "/due-list?until=1991-03-30").withoutEntries())
                .isEqualTo("{\"items\":[]}");
        assertThat(observer.get(ledger + "/due-list?until=1991-03-31").withoutEntries())
                .isEqualTo("{\"items\":[" + open.replace("\"office\"", "\"title\":\"Alignment marks\",\"office\"")
                        + "}]}");
        Answer settled = ti.ifMatch(scheduled.etag())
                .post(asset + "/renewals/EP-1991-03-31/settlement", "{\"outcome\":\"renewed\",\"on\":\"1991-03-20\"}");
        assertThat(settled.withoutEntries())
                .isEqualTo(open + ",\"settlement\":{\"outcome\":\"renewed\",\"on\":\"1991-03-20\"}}");
        assertThat(observer.get(ledger + "/due-list?until=1999-12-31").withoutEntries())
                .isEqualTo("{\"items\":[]}");
        assertThat(observer.get(asset + "/renewals").withoutEntries())
                .isEqualTo("{\"items\":[" + settled.withoutEntries() + "]}");
        assertThat(observer.get(asset + "/renewals/EP-1991-03-31").withoutEntries())
                .isEqualTo(settled.withoutEntries());
    }

    @Test
    void ownersConfirmTheirBackground() {
        String project = ledger + "/projects/P-1/background";
        Answer declared = intel.post(project, "{\"asset\":\"B-1\",\"needed\":\"Metrology\"}");
        assertThat(declared.status()).as(declared.toString()).isEqualTo(201);
        assertThat(declared.header("Location")).isEqualTo(project + "/B-1");
        assertThat(declared.at("/owners/1")).isEqualTo("ti");
        Answer confirmed = ibm.ifMatch(declared.etag()).post(project + "/B-1/confirmation", "{\"limits\":\"Line 1\"}");
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
        assertThat(ti.ifMatch(declared.etag())
                        .post(project + "/B-1/confirmation", "{}")
                        .status())
                .isEqualTo(412);
        Answer second = ti.ifMatch(confirmed.etag()).post(project + "/B-1/confirmation", "{}");
        String today = second.at("/reply/on");
        String shown =
                "{\"project\":\"P-1\",\"asset\":\"B-1\",\"status\":\"confirmed\",\"needed\":\"Metrology\",\"on\":\""
                        + today + "\",\"owners\":[\"ibm\",\"ti\"],\"replies\":{\"ibm\":{\"kind\":\"confirmed\","
                        + "\"limits\":\"Line 1\",\"on\":\"" + today + "\"},\"ti\":{\"kind\":\"confirmed\",\"on\":\""
                        + today
                        + "\"}}}";
        assertThat(observer.get(project + "/B-1").withoutEntries()).isEqualTo(shown);
        assertThat(observer.get(project).withoutEntries()).isEqualTo("{\"items\":[" + shown + "]}");
        assertThat(intel.ifMatch(second.etag())
                        .post(project + "/B-1/refusal", "{\"reason\":\"Why\"}")
                        .slug())
                .isEqualTo("not-an-owner");
    }

    @Test
    void evidenceIsADigestWithItsTime() {
        String digest = "a1".repeat(32);
        String evidence = "{\"digest\":\"" + digest + "\",\"shows\":\"Notebook, page 17\",\"made\":\"1988-02-03\"}";
        Answer attached = ibm.post(asset + "/evidence", evidence);
        assertThat(attached.withoutEntries()).isEqualTo(evidence);
        assertThat(attached.header("Location")).isEqualTo(asset + "/evidence/" + digest);
        Answer exhibit = observer.get(attached.header("Location"));
        assertThat(exhibit.withoutEntries())
                .startsWith("{\"evidence\":" + evidence + ",\"recorded\":\"")
                .endsWith("\"seq\":2}");
        assertThat(observer.get(asset + "/evidence").withoutEntries())
                .isEqualTo("{\"items\":[" + exhibit.withoutEntries() + "]}");
        assertThat(ibm.post(asset + "/evidence", evidence).slug()).isEqualTo("evidence-attached");
        assertThat(ibm.post(asset + "/evidence", "{\"digest\":\"a1\",\"shows\":\"x\"}")
                        .status())
                .isEqualTo(400);
    }
}
