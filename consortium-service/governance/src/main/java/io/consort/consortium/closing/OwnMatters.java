package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumState;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the consortium's own ledger leaves nobody to deal with once it is dissolved. A resolution that a rule stood against is no
 * obstacle, as nothing may come of it any more: it stands as recorded.
 */
public final class OwnMatters {

    private static final int NAMED = 20;

    private OwnMatters() {}

    /** All there are on a date; it looks at everything there ever was, which whoever winds a consortium up may take their time for. */
    public static List<OpenMatter> of(ConsortiumState state, LocalDate today) {
        List<OpenMatter> matters = new ArrayList<>();
        matters.addAll(DecisionMatters.of(state));
        matters.addAll(MeetingMatters.of(state, today));
        matters.addAll(MemberMatters.of(state, today));
        matters.addAll(DuesMatters.of(state));
        return matters;
    }

    /**
     * Sees that nothing is open.
     *
     * @throws DomainException CONFLICT {@code matters-open}, with the first of them
     */
    static void requireNone(ConsortiumState state, LocalDate today) {
        List<OpenMatter> matters = of(state, today);
        if (!matters.isEmpty()) {
            throw new DomainException(
                    Kind.CONFLICT,
                    "matters-open",
                    matters.size() + " matters are open in the consortium's own ledger; look at its winding up.",
                    matters.stream()
                            .limit(NAMED)
                            .map(each -> new FieldError("", each.subject() + ": " + each.reason()))
                            .toList());
        }
    }
}
