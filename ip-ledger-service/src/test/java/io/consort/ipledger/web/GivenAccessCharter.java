package io.consort.ipledger.web;

import io.consort.ipledger.right.AccessCharter;
import io.consort.kernel.identity.ConsortiumId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The charters as tests find them: they say nothing of access but where a test has them say it. */
@Component
public class GivenAccessCharter implements AccessCharter {

    private final Map<ConsortiumId, Answer> said = new ConcurrentHashMap<>();

    @Override
    public Optional<Answer> of(ConsortiumId consortium, @Nullable String project) {
        return Optional.ofNullable(said.get(consortium));
    }

    /** Has a consortium's charter say something. */
    public void says(ConsortiumId consortium, Answer answer) {
        said.put(consortium, answer);
    }
}
