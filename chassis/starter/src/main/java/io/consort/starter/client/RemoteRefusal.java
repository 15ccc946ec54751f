package io.consort.starter.client;

import feign.FeignException;
import feign.Response;
import feign.codec.ErrorDecoder;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a problem that another service answered. What a rule there refused is refused here by the same name; every other
 * status is a fault between the services, and says nothing of what the caller asked for. That its ledger is suspended or closed
 * is no rule that speaks against what was asked, either: it may be open again when it is asked the next time.
 */
final class RemoteRefusal implements ErrorDecoder {

    private static final Pattern TYPE = Pattern.compile(".*/problems/([a-z0-9]+(?:-[a-z0-9]+)*)");

    private static final Set<String> SHUT = Set.of("consortium-suspended", "consortium-dissolved");

    private final JsonMapper json = JsonMapper.shared();
    private final boolean sentOn;

    /**
     * @param sentOn whether what was sent was written by somebody else, who is told what is malformed in it
     */
    RemoteRefusal(boolean sentOn) {
        this.sentOn = sentOn;
    }

    @Override
    public Exception decode(String method, Response response) {
        FeignException fault = FeignException.errorStatus(
                method, response.toBuilder().body((byte[]) null).build());
        Optional<Kind> kind = kind(response.status());
        if (kind.isEmpty() || response.body() == null) {
            return fault;
        }
        try (InputStream in = response.body().asInputStream()) {
            return refusal(kind.get(), json.readTree(in))
                    .<Exception>map(refusal -> refusal)
                    .orElse(fault);
        } catch (IOException | JacksonException e) {
            fault.addSuppressed(e);
            return fault;
        }
    }

    private Optional<Kind> kind(int status) {
        return switch (status) {
            case 400 -> sentOn ? Optional.of(Kind.INVALID) : Optional.empty();
            case 404 -> Optional.of(Kind.NOT_FOUND);
            case 409 -> Optional.of(Kind.CONFLICT);
            case 412 -> Optional.of(Kind.STALE);
            case 422 -> Optional.of(Kind.REFUSED);
            default -> Optional.empty();
        };
    }

    private static Optional<DomainException> refusal(Kind kind, JsonNode problem) {
        Matcher type = TYPE.matcher(problem.path("type").asString(""));
        String detail = problem.path("detail").asString("");
        if (!type.matches() || detail.isEmpty()) {
            return Optional.empty();
        }
        List<FieldError> fields = problem.path("errors")
                .valueStream()
                .map(error -> new FieldError(
                        error.path("pointer").asString(""), error.path("detail").asString("")))
                .toList();
        String slug = type.group(1);
        return Optional.of(new DomainException(SHUT.contains(slug) ? Kind.UNAVAILABLE : kind, slug, detail, fields));
    }
}
