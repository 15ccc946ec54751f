package io.consort.quickstart.browser;

import io.consort.quickstart.client.Browser;
import io.consort.quickstart.client.Reply;
import io.consort.quickstart.system.Told;
import java.time.LocalDate;

/** Who looks at a screen of Sematech: each standing that there can be, and both who is outside and who is above. */
enum Caller {
    PUBLIC(""),
    STRANGER("outsider"),
    FORMER("lsi"),
    INVITED("guest"),
    SUSPENDED("idler"),
    OBSERVER("darpa"),
    MEMBER("amd"),
    SECRETARIAT("sematech-office"),
    ADMINISTRATOR("");

    /** For whom they act. */
    final String organisation;

    Caller(String organisation) {
        this.organisation = organisation;
    }

    Visitor visit(Told told, Look look) {
        return switch (this) {
            case PUBLIC -> Visitor.of(told.origin(), look).open("/verify");
            case ADMINISTRATOR -> Visitor.signedIn(told.origin(), look, "admin", told.administratorPassword());
            default -> Visitor.signedIn(told.origin(), look, told.username(organisation), told.password(organisation));
        };
    }

    /** Sees that there are those who are not in the story. */
    static void cast(Told told) {
        for (Caller newcomer : new Caller[] {STRANGER, INVITED, SUSPENDED}) {
            told.organisation(newcomer.organisation);
        }
        Browser office = told.as(SECRETARIAT.organisation);
        invite(office, INVITED);
        invite(office, SUSPENDED);
        String today = LocalDate.now().toString();
        told.as(SUSPENDED.organisation)
                .post("/api/consortium/consortia/sematech/accessions", "idler", """
                {"charterVersion":1,"effectiveOn":"%s"}""".formatted(today))
                .ok();
        Reply idler =
                office.get("/api/consortium/consortia/sematech/members/idler").ok();
        office.post(
                        "/api/consortium/consortia/sematech/members/idler/suspensions",
                        "idler-suspended",
                        """
                {"reason":"<b>idle</b>","from":"%s"}""".formatted(today),
                        idler.header("ETag").orElseThrow())
                .ok();
    }

    private static void invite(Browser office, Caller whom) {
        office.post("/api/consortium/consortia/sematech/invitations", whom.organisation, """
                {"organisation":"%s","membershipClass":"associate"}""".formatted(
                                whom.organisation))
                .ok();
    }
}
