package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.consortium.organisation.Addressees;
import io.consort.consortium.organisation.InvitationId;
import io.consort.consortium.organisation.Invitee;
import io.consort.consortium.organisation.LinkedOrganisations;
import io.consort.consortium.organisation.MailAddress;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.PeopleDirectory;
import io.consort.kernel.identity.PersonId;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.Clients;
import io.consort.starter.test.ServiceTest;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Organisations look after their own people, over HTTP, and after nobody else's. */
@ServiceTest
@Import(InMemoryIdentity.class)
class AdministrationTest {

    private static final List<String> CHANGES = List.of(
            "/people/suspensions",
            "/people/reinstatements",
            "/people/removals",
            "/administrators",
            "/administrators/removals");

    @Autowired
    private Api api;

    @Autowired
    private PeopleDirectory people;

    @Autowired
    private Addressees addressees;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String a = "a-" + unique;
    private final String b = "b-" + unique;

    @BeforeEach
    void twoOrganisations() {
        for (String id : List.of(a, b)) {
            Answer registered = root().post("/api/consortium/organisations", """
                    {"id":"%s","legalName":"The %s","kind":"sme","country":"FR","domains":["%s.example"]}""".formatted(id, id, id));
            assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
            Awaitility.await()
                    .atMost(Clients.PATIENT)
                    .untilAsserted(() -> assertThat(stage(id)).isEqualTo("linked"));
            invited(root(), id, "head-of-" + id, true);
        }
    }

    @Test
    void comesAboardStepByStep() {
        assertThat(stage(a)).isEqualTo("administered");
        Answer federated = root().key("federate-" + a).post(path(a) + "/federation", federation("s3cret"));
        assertThat(federated.status()).as(federated.toString()).isEqualTo(201);
        assertThat(federated.text()).isEqualTo("""
                {"protocol":"oidc","address":"https://login.example/metadata","clientId":"consort"}""");
        Answer again = root().key("federate-" + a).post(path(a) + "/federation", federation("another"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        Answer onboarding = root().get(path(a) + "/onboarding");
        assertThat(onboarding.at("/federated")).isEqualTo("true");
        assertThat(onboarding.at("/administrators")).isEqualTo("1");
        assertThat(root().get("/api/consortium/platform/events?limit=200").text())
                .doesNotContain("s3cret")
                .doesNotContain("head-of-" + a + "@");
        Answer missing = root().post(path(a) + "/federation", """
                {"protocol":"oidc","address":"https://login.example/metadata","clientId":"consort"}""");
        assertThat(missing.at("/errors/0/pointer")).isEqualTo("/secret");
    }

    @Test
    void administratorsLookAfterTheirOwnPeople() {
        Api head = head(a);
        invited(head, a, "zoe-" + a, false);
        Answer people = head.get(path(a) + "/people?limit=1");
        assertThat(people.at("/items/0/person")).isEqualTo("head-of-" + a);
        assertThat(people.at("/items/0/administrator")).isEqualTo("true");
        Answer rest = head.get(path(a) + "/people?limit=1&after=" + people.at("/next"));
        assertThat(rest.at("/items/0/address")).isEqualTo("zoe-" + a + "@" + a + ".example");
        assertThat(rest.json().has("next")).isFalse();

        done(head.post(path(a) + "/people/suspensions", person("zoe-" + a)));
        Answer suspended = head.get(path(a) + "/people?limit=1");
        assertThat(suspended.at("/items/0/suspended")).isEqualTo("true");
        assertThat(suspended.at("/items/0/address")).isEqualTo("zoe-" + a + "@" + a + ".example");
        assertThat(head.get(path(a) + "/people?limit=1&after=" + suspended.at("/next"))
                        .at("/items/0/person"))
                .isEqualTo("head-of-" + a);
        done(head.post(path(a) + "/people/reinstatements", person("zoe-" + a)));
        done(head.post(path(a) + "/administrators", person("zoe-" + a)));
        assertThat(api.as("zoe-" + a, a).get(path(a) + "/administrators").json().get("items"))
                .hasSize(2);
        done(head.post(path(a) + "/administrators/removals", person("zoe-" + a)));
        done(head.post(path(a) + "/people/removals", person("zoe-" + a)));
        assertThat(head.get(path(a) + "/people").json().get("items")).hasSize(1);
        assertThat(head.post(path(a) + "/people/suspensions", person("zoe-" + a))
                        .status())
                .isEqualTo(404);
    }

    /** Neither whether there is an account, nor whose, nor what the person is elsewhere. */
    @Test
    void tellsTheInviterNothingOfWhoIsInvited() {
        people.account(LinkedOrganisations.linked(b, "kc"), invitee("there-" + unique + "@elsewhere.example"));
        Answer there = head(a).post(path(a) + "/people", invitation("there-" + unique + "@elsewhere.example", false));
        Answer fresh = head(a).post(path(a) + "/people", invitation("fresh-" + unique + "@elsewhere.example", false));

        assertThat(there.status()).isEqualTo(fresh.status()).isEqualTo(201);
        assertThat(there.json().propertyNames()).isEqualTo(fresh.json().propertyNames());
        assertThat(neutral(there)).isEqualTo(neutral(fresh)).doesNotContain(unique);
        assertThat(head(a).get(path(a) + "/people").json().get("items")).hasSize(1);
        Answer pending = head(a).get(path(a) + "/people/invitations");
        assertThat(pending.at("/items/0/address")).isEqualTo("there-" + unique + "@elsewhere.example");
        assertThat(pending.at("/items/1/address")).isEqualTo("fresh-" + unique + "@elsewhere.example");
        assertThat(root().get("/api/consortium/platform/events?limit=200").text())
                .doesNotContain("there-" + unique)
                .doesNotContain("fresh-" + unique);
    }

    private static String neutral(Answer answer) {
        return answer.text().replaceAll("PI-[0-9]+", "PI").replaceAll("20[0-9-]+T[0-9:.]+Z", "time");
    }

    @Test
    void belongsToNothingBeforeAccepting() {
        String two = asked(head(a), a, "two-" + unique + "@elsewhere.example", true);
        String other = asked(head(b), b, "two-" + unique + "@elsewhere.example", false);
        Api person = api.as("two-" + unique);

        Answer mine = person.get("/api/consortium/invitations");
        assertThat(mine.json().get("items")).hasSize(2);
        assertThat(mine.text()).contains(two, other, a, b, "The " + a).doesNotContain("@");
        assertThat(api.as("another-" + unique)
                        .get("/api/consortium/invitations")
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(head(a).post(path(a) + "/administrators", person("two-" + unique))
                        .status())
                .isEqualTo(404);
        assertThat(api.as("another-" + unique).post(accepting(two), "{}").slug())
                .isEqualTo("not-found");
        assertThat(head(a).post(accepting(two), "{}").slug()).isEqualTo("not-found");

        done(person.key("accept").post(accepting(two), "{}"));
        assertThat(person.key("accept").post(accepting(two), "{}").header("Idempotent-Replayed"))
                .isEqualTo("true");
        assertThat(person.post(accepting(two), "{}").slug()).isEqualTo("not-found");
        assertThat(head(a).get(path(a) + "/administrators").text()).contains("two-" + unique);
        assertThat(head(b).get(path(b) + "/people").text()).doesNotContain("two-" + unique);
        assertThat(person.get("/api/consortium/invitations").json().get("items"))
                .hasSize(1);

        done(person.post("/api/consortium/invitations/" + other + "/declination", "{}"));
        done(person.post("/api/consortium/invitations/" + other + "/declination", "{}"));
        assertThat(person.post(accepting(other), "{}").slug()).isEqualTo("not-found");
        assertThat(head(b).get(path(b) + "/people/invitations").json().get("items"))
                .isEmpty();
        assertThat(declined(other)).doesNotContain("two-" + unique);
    }

    /** The entry that says so, and all that came with it. */
    private String declined(String invitation) {
        return root().get("/api/consortium/platform/events?limit=200")
                .json()
                .valueStream()
                .map(Object::toString)
                .filter(each -> each.contains(invitation + "\"") && each.contains("invitation-ended"))
                .collect(Collectors.joining());
    }

    @Test
    void doesNotJoinAgainWhoSendsAnOldAcceptanceAgain() {
        String invitation = asked(head(a), a, "gone-" + unique + "@elsewhere.example", false);
        Api person = api.as("gone-" + unique);
        done(person.key("accept").post(accepting(invitation), "{}"));
        done(head(a).post(path(a) + "/people/removals", person("gone-" + unique)));
        done(person.key("accept").post(accepting(invitation), "{}"));
        assertThat(head(a).get(path(a) + "/people").text()).doesNotContain("gone-" + unique);
    }

    @Test
    void takesAnInvitationBack() {
        String invitation = asked(head(a), a, "back-" + unique + "@elsewhere.example", false);
        String taking = "/people/invitations/" + invitation + "/withdrawal";
        assertThat(head(b).post(path(a) + taking, "{}").slug()).isEqualTo("not-administrator");
        assertThat(head(b).post(path(b) + taking, "{}").slug()).isEqualTo("not-found");
        done(head(a).key("back").post(path(a) + taking, "{}"));
        done(head(a).key("back").post(path(a) + taking, "{}"));
        assertThat(api.as("back-" + unique).post(accepting(invitation), "{}").slug())
                .isEqualTo("not-found");
        assertThat(head(a).get(path(a) + "/people/invitations").json().get("items"))
                .isEmpty();
    }

    @Test
    void suspendsAMembershipAndNothingElse() {
        invited(head(a), a, "both-" + unique, false);
        String second = asked(head(b), b, "both-" + unique + "@elsewhere.example", true);
        done(api.as("both-" + unique, a).post(accepting(second), "{}"));

        done(head(a).key("suspend").post(path(a) + "/people/suspensions", person("both-" + unique)));
        assertThat(people.find(linked(a), new PersonId("both-" + unique))).isEmpty();
        assertThat(people.find(linked(b), new PersonId("both-" + unique))).isPresent();
        assertThat(api.as("both-" + unique, b).get(path(b) + "/people").status())
                .isEqualTo(200);
        String third = asked(head(a), a, "both-" + unique + "@" + a + ".example", false);
        assertThat(api.as("both-" + unique, b).post(accepting(third), "{}").slug())
                .isEqualTo("person-suspended");

        done(head(a).post(path(a) + "/people/reinstatements", person("both-" + unique)));
        assertThat(people.find(linked(a), new PersonId("both-" + unique))).isPresent();
        done(head(a).key("suspend").post(path(a) + "/people/suspensions", person("both-" + unique)));
        assertThat(people.find(linked(a), new PersonId("both-" + unique))).isPresent();
        assertThat(head(a).post(path(a) + "/people/reinstatements", person("head-of-" + b))
                        .slug())
                .isEqualTo("person-not-suspended");
    }

    /** The provider lets the person go last, so that an attempt that died before is taken up by the next. */
    @Test
    void takesUpASuspensionThatDiedHalfWay() {
        invited(head(a), a, "half-" + unique, false);
        done(head(a).key("half").post(path(a) + "/people/suspensions", person("half-" + unique)));
        people.join(linked(a), new PersonId("half-" + unique));
        done(head(a).key("half").post(path(a) + "/people/suspensions", person("half-" + unique)));
        assertThat(people.find(linked(a), new PersonId("half-" + unique))).isEmpty();
        done(head(a).key("out").post(path(a) + "/people/removals", person("half-" + unique)));
        done(head(a).key("out").post(path(a) + "/people/removals", person("half-" + unique)));
    }

    @Test
    void leavesAnAccountToTheProviderThatItCameFrom() {
        invited(head(a), a, "managed-" + unique, false);
        assertThat(head(a).post(path(a) + "/people/suspensions", person("managed-" + unique))
                        .slug())
                .isEqualTo("person-managed");
        people.join(linked(b), new PersonId("managed-" + unique));
        assertThat(head(a).post(path(a) + "/people/removals", person("managed-" + unique))
                        .slug())
                .isEqualTo("person-managed");
        people.leave(linked(b), new PersonId("managed-" + unique));
        done(head(a).post(path(a) + "/people/removals", person("managed-" + unique)));
    }

    /** The entry was written, and the service died before it kept whom it is about. */
    @Test
    void takesUpAnInvitationThatDiedHalfWay() {
        String invitation = invitation("half-" + unique + "@elsewhere.example", false);
        Answer first = head(a).key("invite").post(path(a) + "/people", invitation);
        addressees.forget(new InvitationId(first.at("/invitation")));
        assertThat(api.as("half-" + unique)
                        .post(accepting(first.at("/invitation")), "{}")
                        .slug())
                .isEqualTo("not-found");
        Answer again = head(a).key("invite").post(path(a) + "/people", invitation);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(head(a).key("invite")
                        .post(path(a) + "/people", invitation("other-" + unique + "@elsewhere.example", false))
                        .slug())
                .isEqualTo("idempotency-key-reused");
        done(api.as("half-" + unique).post(accepting(first.at("/invitation")), "{}"));
        assertThat(addressees
                        .find(new InvitationId(first.at("/invitation")))
                        .orElseThrow()
                        .address())
                .isNull();
    }

    @Test
    void keepsTheProviderAsItWasWhereTheRegisterRefuses() {
        Answer refused = head(a).post(path(a) + "/people/suspensions", person("head-of-" + a));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("last-administrator");
        assertThat(head(a).get(path(a) + "/people").at("/items/0/suspended")).isEqualTo("false");
    }

    @Test
    void invitesNobodyAtTheDomainOfAnother() {
        Answer refused = head(a).post(path(a) + "/people", invitation("eve@" + b + ".example", false));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("address-of-another");
        assertThat(refused.text()).doesNotContain("eve@");
        assertThat(head(a).post(path(a) + "/people", invitation("eve@lab." + b + ".example", false))
                        .slug())
                .isEqualTo("address-of-another");
    }

    @TestFactory
    Stream<DynamicTest> anAdministratorOfOneChangesNothingOfAnother() {
        return Stream.concat(CHANGES.stream(), Stream.of("/people"))
                .map(change -> DynamicTest.dynamicTest(change, () -> {
                    String before = everythingOf(b);
                    String body = change.equals("/people")
                            ? invitation("eve@" + b + ".example", true)
                            : person("head-of-" + b);
                    for (Api caller : List.of(
                            head(a),
                            head(a).header("Acting-For", a),
                            api.as("head-of-" + a, a, b).header("Acting-For", b),
                            api.as("head-of-" + b, a),
                            api.as("nobody", b),
                            api.as("loner"),
                            api.asService("some-service"))) {
                        Answer answer = caller.post(path(b) + change, body);
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
                        assertThat(answer.slug()).isEqualTo("not-administrator");
                    }
                    Answer posing = head(a).header("Acting-For", b).post(path(b) + change, body);
                    assertThat(posing.slug()).isEqualTo("not-your-organisation");
                    assertThat(everythingOf(b)).isEqualTo(before);
                }));
    }

    @Test
    void showsNobodyThePeopleOfAnother() {
        for (String list : List.of("/people", "/people/invitations", "/administrators")) {
            assertThat(head(a).get(path(b) + list).slug()).isEqualTo("not-administrator");
        }
    }

    @Test
    void keepsGroupsNamesAndSuccessionsWithTheirDates() {
        done(root().post(path(b) + "/group-memberships", "{\"parent\":\"%s\",\"from\":\"2020-01-01\"}".formatted(a)));
        assertThat(head(b).get(path(b) + "/group?on=2020-01-01").text()).isEqualTo("""
                {"organisation":"%s","on":"2020-01-01","parent":"%s","head":"%s",\
                "below":[{"organisation":"%s","below":[]}]}""".formatted(b, a, a, b));
        assertThat(head(b).get(path(b) + "/affiliates").json().get("items")).hasSize(2);
        assertThat(head(b).get(path(b) + "/affiliates?on=2019-12-31").json().get("items"))
                .hasSize(1);
        done(root().post(path(b) + "/group-departures", "{\"on\":\"2021-01-01\"}"));
        done(root().post(path(b) + "/names", "{\"legalName\":\"New %s\",\"from\":\"2021-01-01\"}".formatted(b)));
        assertThat(head(b).get(path(b)).at("/legalName")).isEqualTo("New " + b);
        Answer merged = root().post("/api/consortium/successions", """
                {"organisations":["%s"],"successors":["%s"],"effectiveOn":"2022-01-01"}""".formatted(b, a));
        done(merged);
        assertThat(merged.header("Location")).isEqualTo(path(b));
        assertThat(head(a).get(path(b)).at("/succession/successors/0")).isEqualTo(a);
        assertThat(head(a).get("/api/consortium/successions?limit=200").text()).contains(b);
        assertThat(root().post(path(b) + "/names", "{\"legalName\":\"Late\",\"from\":\"2023-01-01\"}")
                        .slug())
                .isEqualTo("organisation-succeeded");
    }

    @Test
    void anOrganisationIsIdentifiedWhenItHasAnIdentifier() {
        String lei = "{\"lei\":\"%s\"}".formatted(lei(unique));
        Answer identified = root().post(path(a) + "/identifiers", lei);
        done(identified);
        assertThat(identified.header("Location")).isEqualTo(path(a));
        assertThat(head(b).get(path(a)).at("/lei")).isEqualTo(lei(unique));
        assertThat(root().post(path(b) + "/identifiers", lei).slug()).isEqualTo("identifier-taken");
        assertThat(head(a).post(path(a) + "/identifiers", "{}").status()).isEqualTo(403);
        done(root().post(path(a) + "/identifiers", "{}"));
        assertThat(head(b).get(path(a)).json().has("lei")).isFalse();
        done(root().post(path(b) + "/identifiers", lei));
        assertThat(root().post(path(b) + "/identifiers", "{\"lei\":\"506700GE1G29325QX364\"}")
                        .at("/errors/0/pointer"))
                .isEqualTo("/lei");
    }

    /** One that no other test has: the check digits are what makes it leave 1 by 97. */
    private static String lei(String unique) {
        String body = "50670000" + unique.toUpperCase(Locale.ROOT) + "QX";
        BigInteger number = new BigInteger((body + "00")
                .chars()
                .mapToObj(each -> String.valueOf(Character.digit(each, 36)))
                .collect(Collectors.joining()));
        return body + "%02d".formatted(98 - number.mod(BigInteger.valueOf(97)).intValue());
    }

    @Test
    void whoSitsForAnOrganisationIsForItsAdministratorsToSay() {
        done(root().post("/api/consortium/consortia", """
                {"id":"c-%s","name":"C","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"%s","currency":"EUR","classes":[
                  {"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}]}}""".formatted(unique, a)));
        String seat = "/api/consortium/consortia/c-" + unique + "/seats/board.full." + a;
        for (String change : List.of("/holders", "/recalls", "/alternates", "/alternate-withdrawals")) {
            String body = switch (change) {
                case "/holders" -> "{\"holder\":\"zoe\",\"from\":\"2021-01-01\"}";
                case "/recalls" -> "{\"on\":\"2021-01-01\"}";
                case "/alternates" -> "{\"alternate\":\"zoe\",\"from\":\"2021-01-01\"}";
                default -> "{\"alternate\":\"zoe\",\"on\":\"2021-01-01\"}";
            };
            assertThat(api.as("zoe", a).post(seat + change, body).slug())
                    .as(change)
                    .isEqualTo("not-administrator");
            assertThat(head(a).post(seat + change, body).slug()).as(change).isEqualTo("not-found");
        }
    }

    private String everythingOf(String id) {
        return root().get(path(id)).text()
                + root().get(path(id)).etag()
                + root().get(path(id) + "/people").text()
                + root().get(path(id) + "/administrators").text();
    }

    private void invited(Api caller, String organisation, String name, boolean administrator) {
        String invitation = asked(caller, organisation, name + "@" + organisation + ".example", administrator);
        done(api.as(name).post("/api/consortium/invitations/" + invitation + "/acceptance", "{}"));
    }

    private static String asked(Api caller, String organisation, String address, boolean administrator) {
        Answer answer = caller.post(path(organisation) + "/people", invitation(address, administrator));
        done(answer);
        return answer.at("/invitation");
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private static String invitation(String address, boolean administrator) {
        return "{\"address\":\"%s\",\"givenName\":\"Some\",\"familyName\":\"One\",\"administrator\":%s}"
                .formatted(address, administrator);
    }

    private static String federation(String secret) {
        return """
                {"protocol":"oidc","address":"https://login.example/metadata","clientId":"consort","secret":"%s"}""".formatted(secret);
    }

    private static String accepting(String invitation) {
        return "/api/consortium/invitations/" + invitation + "/acceptance";
    }

    private static Organisation linked(String organisation) {
        return LinkedOrganisations.linked(organisation, "kc");
    }

    private static Invitee invitee(String address) {
        return new Invitee(new MailAddress(address), "Some", "One");
    }

    private static String person(String id) {
        return "{\"person\":\"" + id + "\"}";
    }

    private static String path(String organisation) {
        return "/api/consortium/organisations/" + organisation;
    }

    private String stage(String organisation) {
        return root().get(path(organisation) + "/onboarding").at("/stage");
    }

    private Api head(String organisation) {
        return api.as("head-of-" + organisation, organisation);
    }

    private Api root() {
        return api.asAdministrator("root");
    }
}
