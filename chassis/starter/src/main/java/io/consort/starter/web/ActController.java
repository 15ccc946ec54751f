package io.consort.starter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service's acts, told to everyone. */
@RestController
@Tag(name = "acts", description = "What this service can do to a consortium")
final class ActController {

    private final Acts acts;

    ActController(Acts acts) {
        this.acts = acts;
    }

    @GetMapping("/api/${spring.application.name}/acts")
    @Access(Role.SIGNED_IN)
    @Operation(
            summary = "All acts, by which motions propose them and charters reserve them",
            description = "The terms of each are a JSON Schema whose parts lie in this service's API document.")
    ActsResponse acts() {
        return new ActsResponse(acts.all().stream().map(ActResponse::of).toList());
    }

    record ActsResponse(List<ActResponse> items) {}

    /**
     * @param name with the service's
     * @param binds whom it binds
     * @param authority whose own right suffices by hand, of standings the lowest, unless the charter reserves the act
     * @param method of HTTP
     * @param path of the endpoint
     * @param terms a JSON Schema
     */
    record ActResponse(
            String name,
            String summary,
            Act.Binds binds,
            List<Role> authority,
            String method,
            String path,
            Map<String, Object> terms) {

        static ActResponse of(DeclaredAct act) {
            return new ActResponse(
                    act.name(),
                    act.does(),
                    act.binds(),
                    List.of(AccessRule.of(act.method())),
                    act.verb().name(),
                    act.path(),
                    act.schema());
        }
    }
}
