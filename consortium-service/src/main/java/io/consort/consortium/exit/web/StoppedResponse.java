package io.consort.consortium.exit.web;

import io.consort.consortium.exit.ExitEvent.ExitStopped;
import io.consort.consortium.exit.ExitId;
import io.consort.consortium.exit.ExitPart;

/**
 * A stopped exit.
 *
 * @param part that was being settled, from which on it is undone
 */
record StoppedResponse(ExitId exit, ExitPart part, String reason) {

    static StoppedResponse of(ExitStopped stopped) {
        return new StoppedResponse(stopped.exit(), stopped.part(), stopped.reason());
    }
}
