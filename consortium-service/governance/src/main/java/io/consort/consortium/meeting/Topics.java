package io.consort.consortium.meeting;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.rule.BodyId;
import io.consort.kernel.problem.DomainException;

/** That a body can speak about what is put before it. */
final class Topics {

    private Topics() {}

    /**
     * Sees that the motion of a topic, if it has one, is asked of the body.
     *
     * @throws DomainException REFUSED {@code motion-of-another-body}
     */
    static void require(ConsortiumState state, BodyId body, Topic topic) {
        if (topic.motion() != null && !state.get(Deciding.class).isAsked(body, topic.motion())) {
            throw DomainException.refused(
                    "motion-of-another-body", "The body " + body + " is asked no motion " + topic.motion() + ".");
        }
    }
}
