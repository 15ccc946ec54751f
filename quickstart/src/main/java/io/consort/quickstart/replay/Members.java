package io.consort.quickstart.replay;

import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Who is a full member on a date, as the register says. */
final class Members {

    private Members() {}

    static SortedSet<String> full(Stage stage, String on) {
        SortedSet<String> members = new TreeSet<>();
        JsonNode page = stage.office()
                .get(stage.at("consortium", "/members?limit=200&on=" + on))
                .ok()
                .json();
        for (JsonNode each : page.get("items")) {
            if (each.get("membershipClass").asString().equals("full")) {
                members.add(each.get("organisation").asString());
            }
        }
        return members;
    }
}
