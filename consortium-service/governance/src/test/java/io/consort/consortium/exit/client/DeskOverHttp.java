package io.consort.consortium.exit.client;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.consort.consortium.exit.InMemoryExitDesk;
import io.consort.consortium.exit.Leaving;
import io.consort.consortium.exit.PartPreview;
import io.consort.consortium.exit.SettlementId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Json;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has a desk in memory answer over HTTP, as a service with its edge does. */
final class DeskOverHttp implements ResponseTransformerV2 {

    private static final ConsortiumId CONSORTIUM = new ConsortiumId("sematech");

    private final JsonMapper json = Json.requests();
    private final Leaving leaving;

    @Nullable
    private InMemoryExitDesk behind;

    DeskOverHttp(Leaving leaving) {
        this.leaving = leaving;
    }

    void answersFor(InMemoryExitDesk desk) {
        behind = desk;
    }

    @Override
    public Response transform(Response response, ServeEvent event) {
        String path = event.getRequest().getUrl();
        JsonNode body = json.readTree(event.getRequest().getBodyAsString());
        try {
            return answer(response, 201, "application/json", answered(path, body));
        } catch (DomainException refusal) {
            return answer(
                    response,
                    409,
                    "application/problem+json",
                    Map.of("type", "/problems/" + refusal.slug(), "status", 409, "detail", refusal.detail()));
        }
    }

    private Object answered(String path, JsonNode body) {
        InMemoryExitDesk desk = Objects.requireNonNull(behind);
        if (path.endsWith("/exit-previews")) {
            PartPreview seen = desk.preview(CONSORTIUM, leaving);
            return Map.of(
                    "member", leaving.member(),
                    "items", seen.items(),
                    "balances", seen.balances(),
                    "matters", seen.matters(),
                    "digest", seen.digest());
        }
        if (path.endsWith("/revocations")) {
            String exit = path.split("/")[6];
            desk.revoke(CONSORTIUM, new SettlementId(exit), body.get("reason").asString());
            return Map.of("exit", exit, "hadArrived", true);
        }
        if (path.endsWith("/readmissions")) {
            String exit = path.split("/")[6];
            desk.readmit(
                    CONSORTIUM,
                    new SettlementId(exit),
                    LocalDate.parse(body.get("from").asString()));
            return Map.of("exit", exit);
        }
        String id = body.get("id").asString();
        desk.settle(
                CONSORTIUM, new SettlementId(id), leaving, body.get("digest").asString());
        return Map.of("id", id);
    }

    private Response answer(Response given, int status, String type, Object body) {
        return Response.Builder.like(given)
                .but()
                .status(status)
                .headers(new com.github.tomakehurst.wiremock.http.HttpHeaders(
                        com.github.tomakehurst.wiremock.http.HttpHeader.httpHeader("Content-Type", type)))
                .body(json.writeValueAsBytes(body))
                .build();
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public String getName() {
        return "desk";
    }
}
