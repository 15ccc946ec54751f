package io.consort.ipledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who acts in another's place, by that on which it was let in. */
class MandateTest {

    private static final OrganisationId IBM = new OrganisationId("ibm");
    private static final OrganisationId TI = new OrganisationId("ti");
    private static final Authority MEMBER = Authority.of(Capacity.MEMBER, TI);
    private static final Authority SECRETARIAT = Authority.of(Capacity.SECRETARIAT, TI);
    private static final Authority RESOLUTION = new Authority.Resolution("R-7");
    private static final Authority DEED = new Authority.Deed("d2".repeat(32));

    @Test
    void whoseMatterItIsDoesItInItsOwnRightWhateverElseItMay() {
        Authority own = Authority.of(Capacity.OWNER, TI);
        for (Authority letIn : List.of(MEMBER, SECRETARIAT, RESOLUTION)) {
            assertThat(of(letIn, List.of(IBM, TI))).contains(own);
            assertThat(own(letIn, List.of(IBM, TI))).contains(own);
        }
    }

    @Test
    void theSecretariatOrAResolutionDoesItInThePlaceOfWhoseMatterItIs() {
        assertThat(of(SECRETARIAT, List.of(IBM))).contains(SECRETARIAT);
        assertThat(of(RESOLUTION, List.of(IBM))).contains(RESOLUTION);
        for (Authority other : others()) {
            assertThat(of(other, List.of(IBM))).as(other.toString()).isEmpty();
        }
        assertThat(of(DEED, List.of(IBM))).isEmpty();
    }

    @Test
    void whatIsItsOwnIsDoneForItByAResolutionOrItsDeedAndNotByTheSecretariat() {
        assertThat(own(RESOLUTION, List.of(IBM))).contains(RESOLUTION);
        assertThat(own(DEED, List.of(IBM))).contains(DEED);
        assertThat(own(SECRETARIAT, List.of(IBM))).isEmpty();
        for (Authority other : others()) {
            assertThat(own(other, List.of(IBM))).as(other.toString()).isEmpty();
        }
    }

    @Test
    void nobodyActsInThePlaceOfNobody() {
        assertThat(of(SECRETARIAT, List.of())).isEmpty();
        assertThat(of(RESOLUTION, List.of())).isEmpty();
        assertThat(own(RESOLUTION, List.of())).isEmpty();
    }

    @Test
    void theOfficeIsTheSecretariatOrAResolution() {
        assertThat(office(SECRETARIAT)).contains(SECRETARIAT);
        assertThat(office(RESOLUTION)).contains(RESOLUTION);
        assertThat(office(DEED)).isEmpty();
        for (Authority other : others()) {
            assertThat(office(other)).as(other.toString()).isEmpty();
        }
    }

    private static List<Authority> others() {
        return List.of(
                MEMBER,
                Authority.of(Capacity.OBSERVER, TI),
                Authority.of(Capacity.FORMER, TI),
                new Authority.Register("consortium", null),
                new Authority.Administrator(),
                new Authority.Deadline("due"));
    }

    private static Optional<Authority> of(Authority letIn, List<OrganisationId> holders) {
        return granted(() -> Mandate.require(context(letIn), Capacity.OWNER, holders, "not-yours", "It is not."));
    }

    private static Optional<Authority> own(Authority letIn, List<OrganisationId> holders) {
        return granted(() -> Mandate.requireOwn(context(letIn), Capacity.OWNER, holders, "not-yours", "It is not."));
    }

    private static Optional<Authority> office(Authority letIn) {
        return granted(() -> Mandate.requireOffice(context(letIn), "not-yours", "It is not."));
    }

    private static Context context(Authority letIn) {
        return new Context(Instant.EPOCH, Actor.of("tom", "ti"), letIn);
    }

    private static Optional<Authority> granted(Asked asked) {
        Authority[] found = new Authority[1];
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> found[0] = asked.authority());
        if (refusal != null) {
            assertThat(refusal.slug()).isEqualTo("not-yours");
            assertThat(refusal.kind()).isEqualTo(Kind.FORBIDDEN);
        }
        return Optional.ofNullable(found[0]);
    }

    private interface Asked {
        Authority authority();
    }
}
