package io.consort.consortium.contradiction;

import io.consort.consortium.charter.Charter;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.util.List;

/**
 * What in a charter cannot hold together: seats that nobody can come to hold, votes that cannot be won, rules about what
 * there is not. Each value of a charter is sound in itself, since it could not be made otherwise; this looks at all of them
 * at once.
 */
public final class Contradictions {

    private Contradictions() {}

    /** All of them, each with a JSON Pointer into the charter and a sentence; none in a charter that can be lived by. */
    public static List<Contradiction> of(Charter charter) {
        Document document = new Document(charter);
        Findings findings = new Findings();
        DuesFindings.look(document, findings);
        BodyFindings.look(document, findings);
        SeatFindings.look(document, findings);
        MotionFindings.look(document, findings);
        ConstraintFindings.look(document, findings);
        AuthorityFindings.look(document, findings);
        TermFindings.look(document, findings);
        return findings.all();
    }

    /**
     * Sees that there are none.
     *
     * @param at where the charter lies in what was sent, as a JSON Pointer
     * @throws DomainException REFUSED {@code charter-contradictory}, with every contradiction
     */
    public static void refuse(Charter charter, String at) {
        List<Contradiction> found = of(charter);
        if (!found.isEmpty()) {
            throw new DomainException(
                    Kind.REFUSED,
                    "charter-contradictory",
                    found.size() == 1
                            ? found.getFirst().detail()
                            : "The charter contradicts itself in " + found.size() + " places.",
                    found.stream().map(each -> each.in(at)).toList());
        }
    }
}
