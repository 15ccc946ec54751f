package io.consort.consortium.membership;

import static io.consort.consortium.Histories.ASSOCIATE;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.full;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.body.Chartered.ELECTED_1;
import static io.consort.consortium.body.Chartered.SOMEONE;
import static io.consort.consortium.body.Chartered.created;
import static io.consort.consortium.body.Chartered.leaves;
import static io.consort.consortium.body.Chartered.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.DuesEvent.AuditorAppointed;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.membership.web.OwnStandings;
import io.consort.starter.web.Role;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an organisation may call: by its standing, and by what it was given to do. */
class RoleTest {

    @Test
    void followsTheStanding() {
        Given<ConsortiumState, ConsortiumEvent> given = created()
                .happened(full("ibm"))
                .happened(full("ti"))
                .happened(acceded("att", ASSOCIATE, "1987-08-07"), invited("hp", ASSOCIATE), leaves("ti"))
                .happened(new MemberSuspended(organisation("ibm"), 1, "Any", day("1988-03-01"), null, null));
        assertThat(role(given, "ibm", "1988-02-29")).contains(Role.MEMBER);
        assertThat(role(given, "ibm", "1988-03-01")).contains(Role.OBSERVER);
        assertThat(role(given, "att", "1988-03-01")).contains(Role.OBSERVER);
        assertThat(role(given, "hp", "2025-12-20")).contains(Role.INVITED);
        assertThat(role(given, "ti", "1990-02-01")).contains(Role.FORMER);
        assertThat(role(given, "amd", "1988-03-01")).isEmpty();
        assertThat(role(given, "sematech-office", "1988-03-01")).contains(Role.SECRETARIAT);
    }

    /** An expert from its election until its term ends, whoever appoints by the charter, and an auditor. */
    @Test
    void letsThoseInWhoWereGivenSomethingToDo() {
        Given<ConsortiumState, ConsortiumEvent> given =
                created().happened(full("ibm")).happened(full("ti")).happened(leaves("ti"));
        assertThat(role(given, "expert", "1988-06-01")).isEmpty();
        Given<ConsortiumState, ConsortiumEvent> elected =
                given.happened(taken(ELECTED_1, "expert", SOMEONE, "1988-01-01", "1989-01-01"));
        assertThat(role(elected, "expert", "1987-12-31")).isEmpty();
        assertThat(role(elected, "expert", "1988-01-01")).contains(Role.OBSERVER);
        assertThat(role(elected, "expert", "1989-01-01")).isEmpty();
        assertThat(role(given, "darpa", "1988-06-01")).as("it appoints").contains(Role.OBSERVER);
        assertThat(role(given, "ti", "1990-02-01")).contains(Role.FORMER);
        Given<ConsortiumState, ConsortiumEvent> audited = given.happened(new AuditorAppointed(organisation("ti")));
        assertThat(role(audited, "ti", "1990-02-01")).contains(Role.OBSERVER);
        assertThat(Standing.of(audited.state(), organisation("ti"), day("1990-02-01")))
                .isEqualTo(Standing.FORMER);
    }

    private static Optional<Role> role(Given<ConsortiumState, ConsortiumEvent> given, String organisation, String on) {
        return OwnStandings.role(given.state(), organisation(organisation), day(on));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
