package io.consort.quickstart.replay;

import io.consort.client.consortium.MemberResponse;
import io.consort.client.consortium.MembersApi;
import io.consort.client.consortium.RecordedMemberResponse;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who is a member, as the register says. */
final class Members {

    /** The most items on a page. */
    private static final int MOST = 200;

    private Members() {}

    /** Whether an organisation has given notice and left: then it can do nothing more here, and what it did was told before. */
    static boolean hasLeft(Stage stage, String organisation) {
        return membership(stage, organisation).until() != null;
    }

    /** The membership that an organisation acceded to first. */
    static MemberResponse membership(Stage stage, String organisation) {
        return new MembersApi(stage.office())
                .member(organisation, stage.data.id())
                .value()
                .memberships()
                .getFirst();
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
        return new MembersApi(stage.office())
                .read(stage.data.id(), LocalDate.parse(on), null, MOST, null).value().items().stream()
                        .filter(each -> each.membershipClass().equals("full"))
                        .map(RecordedMemberResponse::organisation)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
