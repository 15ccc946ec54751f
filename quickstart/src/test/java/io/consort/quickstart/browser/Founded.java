package io.consort.quickstart.browser;

import io.consort.quickstart.client.Browser;
import io.consort.quickstart.client.Reply;
import io.consort.quickstart.system.Eventually;
import io.consort.quickstart.system.Told;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Predicate;

/** A consortium that a story founds for itself, with an office of its own. Of each organisation in it somebody signs in. */
final class Founded {

    /** The day on which it was founded, and from which its members are members. */
    static final String SINCE = "2020-01-01";

    final String id;
    final String office;

    /** Today, as the platform reckons it. */
    final String today = LocalDate.now(ZoneOffset.UTC).toString();

    private final Told told;

    /**
     * @param name of which its id is made, which is like no other
     * @param charter what its charter says, as members of a JSON object, besides its office and its currency, US dollars
     */
    Founded(Told told, String name, String charter) {
        this.told = told;
        this.id = name + "-" + Long.toString(System.currentTimeMillis(), 36);
        this.office = organisation("office");
        told.administrator()
                .post("/api/consortium/consortia", id, """
                {"id":"%s","name":"%s","model":"research-consortium","strategy":"parallel","foundedOn":"%s",
                 "charter":{"secretariat":"%s","currency":"USD",%s}}""".formatted(id, id, SINCE, office, charter))
                .ok();
    }

    /** @return an organisation that is outside of it */
    String organisation(String role) {
        String organisation = id + "-" + role;
        told.organisation(organisation);
        return organisation;
    }

    /** @return an organisation that is a member of the class {@code full} */
    String member(String role) {
        String member = organisation(role);
        as(office)
                .post(at("consortium", "/invitations"), member + "-invited", """
                {"organisation":"%s","membershipClass":"full"}""".formatted(member))
                .ok();
        as(member)
                .post(at("consortium", "/accessions"), member + "-acceded", """
                {"charterVersion":1,"effectiveOn":"%s"}""".formatted(SINCE))
                .ok();
        return member;
    }

    /**
     * Sees that who signs in for an organisation administers it.
     *
     * @return who that is, as ledgers know them
     */
    String administered(String organisation) {
        String person = as(organisation).get("/me").ok().at("/person");
        told.administrator()
                .post("/api/consortium/organisations/" + organisation + "/administrators", organisation, """
                {"person":"%s"}""".formatted(
                                person))
                .ok();
        return person;
    }

    /** Somebody of an organisation, over the API. */
    Browser as(String organisation) {
        return told.as(organisation);
    }

    /** What the office finds at an address, once it is as it comes to be by itself. */
    Reply awaited(String path, Predicate<Reply> satisfies) {
        Browser desk = as(office);
        return Eventually.get(path, () -> desk.get(path), reply -> reply.isOk() && satisfies.test(reply));
    }

    /** What a service keeps of it. */
    String at(String service, String path) {
        return "/api/" + service + "/consortia/" + id + path;
    }

    Visitor visit(String organisation, Look look) {
        return Visitor.signedIn(told.origin(), look, told.username(organisation), told.password(organisation));
    }
}
