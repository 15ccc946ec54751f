package io.consort.consortium.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.assembly.ConsortiumParts;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Header;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTest {

    private static final PersonId ADA = new PersonId("ada");
    private static final OrganisationId IBM = new OrganisationId("ibm");
    private static final String DEED = "deed/" + "0".repeat(64);

    private static ConsortiumState after(ConsortiumState before, Actor actor, @Nullable String authority) {
        return Actors.seen(
                before, new Header(1, Instant.EPOCH, actor, authority == null ? null : Authority.parse(authority)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "former/ibm",
                "invited/ibm",
                "observer/ibm",
                "member/ibm",
                "secretariat/ibm",
                "seat/board.member.1",
                "office/board.chair",
                "owner/ibm",
                "resolution/R-7"
            })
    void knowsForWhomSomebodyActedByAStanding(String authority) {
        ConsortiumState state = after(ConsortiumParts.EMPTY, Actor.of("ada", "ibm"), authority);
        assertThat(Actors.of(state).actedFor(ADA)).contains(IBM);
    }

    @Test
    void knowsForWhomSomebodyActedByADeed() {
        ConsortiumState state = after(ConsortiumParts.EMPTY, Actor.of("ada", "ibm"), DEED);
        assertThat(Actors.of(state).actedFor(ADA)).contains(IBM);
    }

    /** Whoever applies from outside has none, nor who administers the platform, also where they belong to an organisation. */
    @ParameterizedTest
    @ValueSource(
            strings = {"person/ibm", "ballot/V-1", "administrator", "register/consortium.7", "deadline/end-voting"})
    void knowsNobodyWhoActsByNoStanding(String authority) {
        assertThat(after(ConsortiumParts.EMPTY, Actor.of("ada", "ibm"), authority))
                .isSameAs(ConsortiumParts.EMPTY);
    }

    @Test
    void assumesNothingOfEntriesThatDoNotSay() {
        assertThat(after(ConsortiumParts.EMPTY, Actor.of("ada", "ibm"), null)).isSameAs(ConsortiumParts.EMPTY);
        assertThat(after(ConsortiumParts.EMPTY, Actor.service("consortium-service"), "member/ibm"))
                .isSameAs(ConsortiumParts.EMPTY);
    }

    @Test
    void keepsForWhomSomebodyActedLast() {
        ConsortiumState first = after(ConsortiumParts.EMPTY, Actor.of("ada", "ibm"), "member/ibm");
        assertThat(after(first, Actor.of("ada", "ibm"), "member/ibm")).isSameAs(first);
        ConsortiumState then = after(first, Actor.of("ada", "ti"), "member/ti");
        assertThat(Actors.of(then).actedFor(ADA)).contains(new OrganisationId("ti"));
    }
}
