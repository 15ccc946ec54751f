package io.consort.consortium.organisation;

import static io.consort.consortium.Histories.nothing;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent.GroupJoined;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRegistered;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GroupsTest {

    private static final Given<ConsortiumState, ConsortiumEvent> REGISTER = nothing()
            .happened(
                    registered("head"), registered("arm"), registered("hand"), registered("other"), registered("new"));

    @Example
    void knowsTheHeadOnEveryDate() {
        var group = REGISTER.done(join("arm", "head", "1990-01-01"))
                .done(join("hand", "arm", "1991-01-01"))
                .done(leave("arm", "1995-01-01"))
                .done(join("arm", "other", "1995-01-01"));
        assertThat(head(group, "hand", "1990-12-31")).isEqualTo("hand");
        assertThat(head(group, "hand", "1991-01-01")).isEqualTo("head");
        assertThat(head(group, "hand", "1994-12-31")).isEqualTo("head");
        assertThat(head(group, "hand", "1995-01-01")).isEqualTo("other");
        assertThat(groups(group).affiliates(organisation("hand"), date("1992-01-01")))
                .containsExactly(organisation("arm"), organisation("hand"), organisation("head"));
        assertThat(groups(group).affiliates(organisation("head"), date("1995-01-01")))
                .containsExactly(organisation("head"));
        assertThat(groups(group).tree(organisation("other"), date("1995-01-01")))
                .isEqualTo(tree("other", tree("arm", tree("hand"))));
    }

    @Example
    void countsWhatWasRegisteredWithAParentAsAlwaysUnderIt() {
        var group = REGISTER.happened(new OrganisationRegistered(
                organisation("leg"),
                new Profile(
                        "Leg",
                        OrganisationKind.SME,
                        new Country("US"),
                        null,
                        organisation("head"),
                        Identifiers.NONE,
                        List.of())));
        assertThat(head(group, "leg", "1900-01-01")).isEqualTo("head");
        group.when(join("leg", "other", "2000-01-01")).thenRefused("group-joined-already");
        var left = group.done(leave("leg", "1980-01-01"));
        assertThat(head(left, "leg", "1980-01-01")).isEqualTo("leg");
        assertThat(head(left, "leg", "1979-12-31")).isEqualTo("head");
    }

    @Example
    void refusesACircleOnAnyDay() {
        var group = REGISTER.done(join("arm", "head", "1990-01-01")).done(join("hand", "arm", "2000-01-01"));
        REGISTER.when(join("arm", "arm", "1990-01-01")).thenRefused("group-circle");
        group.when(join("head", "arm", "2010-01-01")).thenRefused("group-circle");
        group.when(join("head", "hand", "1980-01-01")).thenRefused("group-circle");
        var apart = group.done(leave("hand", "2005-01-01"));
        apart.when(join("head", "hand", "2004-12-31")).thenRefused("group-circle");
        apart.when(join("head", "hand", "2005-01-01"))
                .then(new GroupJoined(organisation("head"), organisation("hand"), date("2005-01-01")));
    }

    @Example
    void refusesWhatDoesNotFit() {
        var group = REGISTER.done(join("arm", "head", "1990-01-01"));
        group.when(join("arm", "nobody", "1990-01-01")).thenRefused("parent-unknown");
        group.when(join("arm", "other", "1980-01-01")).thenRefused("group-joined-already");
        group.when(leave("arm", "1990-01-01")).thenRefused("not-in-group");
        group.when(leave("head", "1990-01-01")).thenRefused("not-in-group");
        group.when(join("nobody", "head", "1990-01-01")).thenRefused("not-found");
    }

    @Example
    void goesOnUnderTheSuccessorOfTheHead() {
        var merged = REGISTER.done(join("arm", "head", "1990-01-01"))
                .done(succeed(List.of("head"), List.of("new"), "2000-01-01"));
        assertThat(head(merged, "arm", "1999-12-31")).isEqualTo("head");
        assertThat(head(merged, "arm", "2000-01-01")).isEqualTo("new");
        assertThat(head(merged, "head", "2000-01-01")).isEqualTo("new");
        assertThat(groups(merged).affiliates(organisation("new"), date("2000-01-01")))
                .containsExactly(organisation("arm"), organisation("new"));
        merged.when(join("new", "arm", "2001-01-01")).thenRefused("group-circle");
        merged.when(join("other", "head", "2001-01-01")).thenRefused("parent-unknown");
        merged.when(join("head", "other", "2001-01-01")).thenRefused("organisation-succeeded");
    }

    @Example
    void isOnItsOwnAfterTheHeadWasSplit() {
        var split = REGISTER.done(join("arm", "head", "1990-01-01"))
                .done(succeed(List.of("head"), List.of("new", "other"), "2000-01-01"));
        assertThat(head(split, "arm", "2000-01-01")).isEqualTo("arm");
        assertThat(head(split, "head", "2000-01-01")).isEqualTo("head");
    }

    @Example
    void refusesSuccessionsThatCannotBe() {
        var group = REGISTER.done(join("arm", "head", "1990-01-01")).done(join("hand", "arm", "1990-01-01"));
        group.when(succeed(List.of("head"), List.of("hand"), "2000-01-01")).thenRefused("group-circle");
        group.when(succeed(List.of("head"), List.of("new"), "2026-01-02")).thenRefused("succession-in-future");
        group.when(succeed(List.of("head"), List.of("nobody"), "2000-01-01")).thenRefused("successor-unknown");
        group.when(succeed(List.of("nobody"), List.of("new"), "2000-01-01")).thenRefused("not-found");
        var merged = group.done(succeed(List.of("arm", "head"), List.of("new"), "2000-01-01"));
        merged.when(succeed(List.of("head"), List.of("other"), "2001-01-01")).thenRefused("organisation-succeeded");
        merged.when(succeed(List.of("other"), List.of("head"), "2001-01-01")).thenRefused("successor-unknown");
        assertThat(head(merged, "hand", "2000-01-01")).isEqualTo("new");
    }

    @Example
    void keepsEveryNameWithItsDate() {
        var renamed = REGISTER.done(new RenameOrganisation(organisation("head"), " First ", date("1990-01-01")))
                .done(new RenameOrganisation(organisation("head"), "Second", date("2000-01-01")));
        Organisation head = Organisations.of(renamed.state()).require(organisation("head"));
        assertThat(head.nameOn(date("1989-12-31"))).isEqualTo("head");
        assertThat(head.nameOn(date("1990-01-01"))).isEqualTo("First");
        assertThat(head.nameOn(date("2000-01-01"))).isEqualTo("Second");
        renamed.when(new RenameOrganisation(organisation("head"), "Second", date("2001-01-01")))
                .thenRefused("name-unchanged");
        renamed.when(new RenameOrganisation(organisation("head"), "Between", date("2000-01-01")))
                .thenRefused("name-out-of-order");
    }

    /** Whatever is tried in whatever order, every chain ends at a head that is its own, on every day. */
    @Property(tries = 300)
    void neverMakesACircle(
            @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 5 * 5 * 12 * 3 - 1) Integer> attempts) {
        List<String> ids = List.of("head", "arm", "hand", "other", "new");
        var register = REGISTER;
        for (int each : attempts) {
            String one = ids.get(each % 5);
            String other = ids.get(each / 5 % 5);
            String on = (2000 + each / 25 % 12) + "-01-01";
            register = tried(
                    register,
                    switch (each / 300) {
                        case 0 -> join(one, other, on);
                        case 1 -> leave(one, on);
                        default -> one.equals(other) ? leave(one, on) : succeed(List.of(one), List.of(other), on);
                    });
        }
        for (int year = 1999; year <= 2013; year++) {
            for (String id : ids) {
                String head = head(register, id, year + "-06-01");
                assertThat(head(register, head, year + "-06-01")).isEqualTo(head);
            }
        }
    }

    private static Given<ConsortiumState, ConsortiumEvent> tried(
            Given<ConsortiumState, ConsortiumEvent> register,
            io.consort.kernel.ledger.Command<ConsortiumState, ConsortiumEvent> command) {
        try {
            return register.done(command);
        } catch (io.consort.kernel.problem.DomainException refused) {
            return register;
        }
    }

    private static JoinGroup join(String organisation, String parent, String from) {
        return new JoinGroup(organisation(organisation), organisation(parent), date(from));
    }

    private static LeaveGroup leave(String organisation, String on) {
        return new LeaveGroup(organisation(organisation), date(on));
    }

    private static RecordSuccession succeed(List<String> from, List<String> to, String on) {
        return new RecordSuccession(
                from.stream().map(id -> organisation(id)).toList(),
                to.stream().map(id -> organisation(id)).toList(),
                date(on));
    }

    private static GroupTree tree(String id, GroupTree... below) {
        return new GroupTree(organisation(id), List.of(below));
    }

    private static Groups groups(Given<ConsortiumState, ConsortiumEvent> given) {
        return Organisations.of(given.state()).groups();
    }

    private static String head(Given<ConsortiumState, ConsortiumEvent> given, String id, String on) {
        return groups(given).headOf(organisation(id), date(on)).value();
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
