package io.consort.quickstart.replay;

import io.consort.client.Answer;
import io.consort.client.Money;
import io.consort.client.consortium.AccedeRequest;
import io.consort.client.consortium.Basis;
import io.consort.client.consortium.CharterRequest;
import io.consort.client.consortium.ConsortiaApi;
import io.consort.client.consortium.DuesRuleClampCase;
import io.consort.client.consortium.DuesRuleExemptCase;
import io.consort.client.consortium.FoundConsortiumRequest;
import io.consort.client.consortium.Governance;
import io.consort.client.consortium.InviteRequest;
import io.consort.client.consortium.JoinGroupRequest;
import io.consort.client.consortium.MembersApi;
import io.consort.client.consortium.MembershipClass;
import io.consort.client.consortium.OneOfDuesRule;
import io.consort.client.consortium.OrganisationsApi;
import io.consort.client.consortium.RecordedOrganisationResponse;
import io.consort.client.consortium.RecordedParticipationResponse;
import io.consort.client.consortium.RegisterOrganisationRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** August 1987: the organisations are registered, the charter is written, and they accede to it. */
final class Founding {

    private final Stage stage;
    private final Script script;

    Founding(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
    }

    void play() {
        stage.story.chapter("1987: fourteen competitors found a consortium");
        registerOrganisations();
        found();
        stage.data.joinings().forEach(this::join);
        Members.count(stage, script);
    }

    private void registerOrganisations() {
        OrganisationsApi organisations = new OrganisationsApi(stage.administrator());
        List<String> ids = new ArrayList<>();
        register(
                organisations,
                new RegisterOrganisationRequest.Draft()
                        .id(Sematech.OFFICE)
                        .legalName("Sematech, Inc.")
                        .kind("service-provider")
                        .country("US")
                        .done());
        ids.add(Sematech.OFFICE);
        for (JsonNode each : stage.data.organisations()) {
            RegisterOrganisationRequest.Draft body = new RegisterOrganisationRequest.Draft()
                    .id(each.get("id").asString())
                    .legalName(each.get("name").asString())
                    .kind(Sematech.kebab(each.get("kind").asString()))
                    .country(each.get("country").asString());
            if (each.has("ror")) {
                body.ror(each.get("ror").asString());
            }
            register(organisations, body.done());
            ids.add(each.get("id").asString());
        }
        for (String id : ids) {
            RecordedOrganisationResponse organisation = stage.awaitValue(
                    "The identity of " + id,
                    () -> organisations.organisation(id),
                    known -> known.identity().equals("linked"));
            stage.cast(id, organisation.legalName());
        }
        stage.story.tell("%d organisations are registered; the identity provider knows each", ids.size());
        stage.data.groups().forEach(each -> group(organisations, each));
    }

    private void group(OrganisationsApi organisations, JsonNode group) {
        String organisation = group.get("organisation").asString();
        String parent = group.get("parent").asString();
        LocalDate from = LocalDate.parse(group.get("from").asString());
        if (organisations.organisation(organisation).value().groups().isEmpty()) {
            organisations
                    .join(
                            organisation,
                            stage.key("group/" + organisation),
                            new JoinGroupRequest.Draft()
                                    .parent(parent)
                                    .from(from)
                                    .done())
                    .ok();
        }
        stage.story.tell("%s belongs to %s from %s on", organisation, parent, from);
    }

    /** What was told by an earlier launcher, in other bytes, is not told again. */
    private void register(OrganisationsApi organisations, RegisterOrganisationRequest body) {
        if (!organisations.organisation(body.id()).isOk()) {
            organisations.register(stage.key("organisation/" + body.id()), body).ok();
        }
    }

    private void found() {
        OneOfDuesRule exempt = new DuesRuleExemptCase.Draft().done();
        OneOfDuesRule onSales = new DuesRuleClampCase.Draft()
                .rate(stage.data.text("/dues/rate"))
                .basis(new Basis.Draft()
                        .measure("Semiconductor sales")
                        .yearsBefore(1)
                        .done())
                .minimum(new Money(stage.data.text("/dues/minimum"), stage.data.currency()))
                .maximum(new Money(stage.data.text("/dues/maximum"), stage.data.currency()))
                .done();
        CharterRequest charter = new CharterRequest.Draft()
                .secretariat(Sematech.OFFICE)
                .currency(stage.data.currency())
                .noticeMonths(12)
                .classes(List.of(
                        membershipClass("full", "Full members", true, onSales),
                        membershipClass("government", "Government", false, exempt),
                        membershipClass("associate", "Associates", false, exempt)))
                .governance(Stage.read(script.node("/governance"), Governance.class))
                .done();
        FoundConsortiumRequest founding = new FoundConsortiumRequest.Draft()
                .id(stage.data.id())
                .name(stage.data.text("/consortium/name"))
                .model(Sematech.kebab(stage.data.text("/consortium/model")))
                .strategy(Sematech.kebab(stage.data.text("/consortium/strategy")))
                .purpose(stage.data.text("/consortium/purpose"))
                .foundedOn(LocalDate.parse(stage.data.text("/consortium/founded")))
                .charter(charter)
                .done();
        if (!new ConsortiaApi(stage.office()).consortium(stage.data.id()).isOk()) {
            new ConsortiaApi(stage.administrator())
                    .found(stage.key("founding"), founding)
                    .ok();
        }
        stage.awaitValue(
                "The consortium", () -> new ConsortiaApi(stage.office()).consortium(stage.data.id()), _ -> true);
        stage.story.tell(
                "the charter: dues are %s of semiconductor sales, at least %s and at most %s",
                stage.data.text("/dues/rate"), stage.data.text("/dues/minimum"), stage.data.text("/dues/maximum"));
    }

    private static MembershipClass membershipClass(String id, String name, boolean votes, OneOfDuesRule dues) {
        return new MembershipClass.Draft()
                .id(id)
                .name(name)
                .standing("member")
                .votes(votes)
                .dues(dues)
                .done();
    }

    private void join(Sematech.Joining joining) {
        String organisation = joining.organisation();
        if (hasJoined(organisation)) {
            return;
        }
        new MembersApi(stage.office())
                .invite(
                        stage.data.id(),
                        stage.key("invitation/" + organisation),
                        new InviteRequest.Draft()
                                .organisation(organisation)
                                .membershipClass(joining.membershipClass())
                                .done())
                .ok();
        new MembersApi(stage.as(organisation))
                .accede(
                        stage.data.id(),
                        stage.key("accession/" + organisation),
                        new AccedeRequest.Draft()
                                .charterVersion(1)
                                .effectiveOn(LocalDate.parse(joining.from()))
                                .done())
                .ok();
        stage.story.tell("%s accedes on %s as %s", organisation, joining.from(), joining.membershipClass());
    }

    /** Whoever has left since cannot accede again by asking again. */
    private boolean hasJoined(String organisation) {
        Answer<RecordedParticipationResponse> member =
                new MembersApi(stage.office()).member(organisation, stage.data.id());
        return member.isOk() && !member.value().memberships().isEmpty();
    }
}
