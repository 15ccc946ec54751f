package io.consort.talent.exit;

import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.identity.OrganisationId;
import io.consort.talent.recognition.Outcome;
import io.consort.talent.recognition.Recognitions;
import io.consort.talent.recognition.Sought;
import java.util.function.Function;

/** Decisions on titles, which were taken and stand. They are counted, since they are about people who do not leave. */
final class RecognitionsPart {

    private RecognitionsPart() {}

    static void add(Course course) {
        counted(course, Sought::home, Heading.KEPT, "titles of the leaver that others recognise stay recognised");
        counted(course, Sought::host, Heading.CONTINUES, "titles of others that the leaver recognises stay recognised");
    }

    private static void counted(Course course, Function<Sought, OrganisationId> party, Heading heading, String what) {
        long granted = Recognitions.of(course.state()).all().stream()
                .filter(each -> each.outcome() instanceof Outcome.Recognised)
                .filter(each -> party.apply(each.sought()).equals(course.member()))
                .count();
        if (granted > 0) {
            course.add(ExitItem.of(heading, "recognitions", what + ": " + granted, null));
        }
    }
}
