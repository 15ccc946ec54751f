package io.consort.consortium.contradiction;

import io.consort.consortium.charter.ReservedAct;
import java.util.List;

/** Acts that nobody could ever do, since the authority that they take cannot come about. */
final class AuthorityFindings {

    private AuthorityFindings() {}

    static void look(Document document, Findings findings) {
        List<ReservedAct> reserved = document.charter().reserved();
        for (int i = 0; i < reserved.size(); i++) {
            switch (reserved.get(i).needs()) {
                case ReservedAct.Needed.ByResolution(var motion) -> {
                    if (document.charter().motion(motion).isEmpty()) {
                        findings.add(
                                "/governance/reserved/" + i + "/needs/motion",
                                "There is no kind of motion " + motion + ", so that nobody could ever "
                                        + "do what is reserved to it.");
                    }
                }
            }
        }
    }
}
