package io.consort.consortium.founding.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.TemplateId;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MeetingRule;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.ProxyRule;
import io.consort.kernel.problem.DomainException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    private static final Map<String, String> OPEN = Map.of("secretariat", "office", "suppliers", "semi");

    @Test
    void aCharterIsItsModelWhereItSaysNothingElse() {
        assertThat(sematech("{}"))
                .isEqualTo(ShippedCharters.TEMPLATES.fill(new TemplateId("sematech"), Strategy.LEADING, OPEN));
    }

    @Test
    void aCharterSaysWhatDepartsFromItsModelAndIsWhole() {
        Charter plain = sematech("{}").version(1);
        Charter departed = sematech("""
                        {"noticeMonths":9,"results":{"requestMonths":24},"governance":{
                          "bodies":{"board":{"meetings":{"noticeDays":21}},
                            "audit":{"name":"Audit","kind":"council","parent":"board","seats":[
                              {"id":"auditor","name":"Auditor","filling":{"kind":"by-election","by":"board"}}]}},
                          "motions":{"admission":{"written":null}}}}""").version(1);
        assertThat(departed.noticeMonths()).isEqualTo(9);
        assertThat(departed.classes()).isEqualTo(plain.classes());
        assertThat(departed.body(new BodyId("board")).orElseThrow().meetings()).isEqualTo(new MeetingRule(21, 7, 15));
        assertThat(departed.body(new BodyId("board")).orElseThrow().seats())
                .isEqualTo(plain.body(new BodyId("board")).orElseThrow().seats());
        assertThat(departed.body(new BodyId("audit"))).hasValueSatisfying(audit -> {
            assertThat(audit.proxies()).isEqualTo(ProxyRule.NONE);
            assertThat(audit.meetings()).isEqualTo(MeetingRule.USUAL);
            assertThat(audit.seats())
                    .singleElement()
                    .satisfies(seat -> assertThat(seat.votes()).isTrue());
        });
        assertThat(plain.motion(new MotionKindId("admission")).orElseThrow().written())
                .isNotNull();
        assertThat(departed.motion(new MotionKindId("admission")).orElseThrow().written())
                .isNull();
        assertThat(departed.resultTerms().requestMonths()).isEqualTo(24);
        assertThat(departed.resultTerms().coOwnerNoticeDays())
                .isEqualTo(plain.resultTerms().coOwnerNoticeDays());
    }

    @Test
    void whatIsOfAnotherKindTakesThePlaceOfAllThatWasThere() {
        CharterDraft departed = sematech("""
                {"classes":{"full":{"dues":{"kind":"exempt"}}}}""");
        assertThat(departed.classes().getFirst().dues()).isEqualTo(new DuesRule.Exempt());
    }

    @Test
    void whatWouldBeNoCharterIsRefusedWithThePlace() {
        assertThat(refusal("{\"noticeMonths\":61}")).contains("From 0 to 60 months.");
        assertThat(refusal("{\"governance\":{\"bodies\":{\"board\":{\"meetings\":{\"noticeDays\":366}}}}}"))
                .contains("/governance/bodies/0/meetings: /noticeDays, From 0 to 365 days.");
        assertThat(refusal("{\"colour\":\"red\"}")).contains("at /colour");
        assertThat(refusal("{\"secretariat\":null}")).contains("at /secretariat");
    }

    private static String refusal(String departures) {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> sematech(departures));
        assertThat(refusal.fields())
                .singleElement()
                .satisfies(each -> assertThat(each.pointer()).isEqualTo("/departures"));
        return refusal.fields().getFirst().detail();
    }

    private static CharterDraft sematech(String departures) {
        return ShippedCharters.TEMPLATES.fill(new TemplateId("sematech"), Strategy.LEADING, OPEN, departures);
    }
}
