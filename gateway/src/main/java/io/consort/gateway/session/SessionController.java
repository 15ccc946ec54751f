package io.consort.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.consort.edge.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page how long its session lasts where nobody does anything. To ask prolongs nothing. */
@RestController
final class SessionController {

    private final Sessions sessions;
    private final Clock clock;

    SessionController(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping(path = "/session", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Left> left(HttpServletRequest request) {
        var now = clock.instant();
        var session = sessions.find(request)
                .filter(one -> one.ends().map(now::isBefore).orElse(true))
                .orElseThrow(() -> Refusal.of(401, "sign-in-required", "This browser has no session, or it is over."));
        var seconds = session.ends().map(end -> Duration.between(now, end).toSeconds());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Left(session.person(), seconds.orElse(null)));
    }

    /**
     * @param person whose session it is: in another tab another person may have signed in
     * @param secondsLeft until a new sign-in is needed; absent where the provider does not say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Left(String person, @Nullable Long secondsLeft) {}
}
