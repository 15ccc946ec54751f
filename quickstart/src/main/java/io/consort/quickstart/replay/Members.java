package io.consort.quickstart.replay;

import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Who is a member, as the register says. */
final class Members {

    private Members() {}

    /** Whether an organisation has given notice and left: then it can do nothing more here, and what it did was told before. */
    static boolean hasLeft(Stage stage, String organisation) {
        return membership(stage, organisation).has("until");
    }

    /** The membership that an organisation acceded to first. */
    static JsonNode membership(Stage stage, String organisation) {
        return stage.office()
                .get(stage.at("consortium", "/members/" + organisation))
                .ok()
                .json()
                .at("/memberships/0");
    }

    /** How many full members there are on the dates that the script names. */
    static void count(Stage stage, Script script) {
        script.texts("/expected/members")
                .forEach((on, expected) -> stage.story.figure(
                        "full members on " + on,
                        expected,
                        Integer.toString(full(stage, on).size())));
    }

    /** The full members on a date. */
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
