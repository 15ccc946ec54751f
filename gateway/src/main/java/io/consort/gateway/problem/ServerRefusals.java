package io.consort.gateway.problem;

/** The words for the statuses that the server sets by itself. */
final class ServerRefusals {

    private ServerRefusals() {}

    static Refusal of(int status) {
        return switch (status) {
            case 404 -> Refusal.of(404, "not-found", "There is nothing at this address.");
            case 405 -> Refusal.of(405, "method-not-allowed", "This address does not take this method.");
            case 406 -> Refusal.of(406, "not-acceptable", "This address has no answer in the media type asked for.");
            case 408 -> Refusal.of(408, "body-too-slow", "The request body did not come in time.");
            case 413 -> Refusal.of(413, "body-too-large", "The request body is longer than this server takes.");
            case 431 -> Refusal.of(431, "headers-too-large", "The request headers are longer than this server takes.");
            default ->
                status >= 500
                        ? Refusal.of(500, "internal-error", "The gateway failed; the trace id finds the reason.")
                        : Refusal.of(400, "malformed-request", "The request is not well-formed HTTP for this server.");
        };
    }
}
