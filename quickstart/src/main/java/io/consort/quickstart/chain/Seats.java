package io.consort.quickstart.chain;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which organisations have a seat, or have it by right because they acceded, as far as entries have told. For one thread. */
final class Seats {

    private final Set<String> taken = new HashSet<>();
    private final Set<String> members = new HashSet<>();

    void taken(JsonNode data) {
        taken.add(seat(data.path("seat").asString(""), data.path("organisation").asString("")));
    }

    void member(String organisation) {
        members.add(organisation);
    }

    /** Whoever appoints to a seat acts for it until somebody is named. */
    void charter(JsonNode charter) {
        charter.path("governance")
                .path("bodies")
                .forEach(body -> body.path("seats")
                        .forEach(seat ->
                                members.add(seat.path("filling").path("by").asString(""))));
    }

    boolean isTaken(String seat, String organisation) {
        return members.contains(organisation) || taken.contains(seat(seat, organisation));
    }

    private static String seat(String seat, String organisation) {
        return seat + " " + organisation;
    }
}
