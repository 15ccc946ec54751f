package io.consort.ipledger.right.web;

import io.consort.ipledger.right.Ending;
import io.consort.ipledger.right.RightEvent.RightEnded;
import io.consort.ipledger.right.RightId;
import java.util.List;

record EndingResponse(List<Ended> ended) {

    record Ended(RightId right, Ending ending) {}

    static EndingResponse of(List<RightEnded> events) {
        return new EndingResponse(events.stream()
                .map(event -> new Ended(event.id(), event.ending()))
                .toList());
    }
}
