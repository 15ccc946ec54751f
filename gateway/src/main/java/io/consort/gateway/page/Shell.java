package io.consort.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.web.HttpRequestHandler;

/**
 * The web client's one page. It answers at every address that a person may follow and that nobody else has, for the client finds out by
 * itself what belongs there. Each answer has a nonce of its own, without which the browser applies no style (CSP 3 §2.3.1).
 */
final class Shell implements HttpRequestHandler {

    private static final String BUILT = "web/index.html";
    private static final String NONCE = "CONSORT_NONCE";

    /** Where the gateway, the services and the management answer: whatever is not there is a problem, for people as well. */
    private static final Set<String> NOT_THE_CLIENTS = Set.of(
            "actuator",
            "api",
            "assets",
            "docs",
            "error",
            "internal",
            "livez",
            "login",
            "logout",
            "me",
            "openapi",
            "problems",
            "readyz",
            "session",
            "status");

    private final Base64StringKeyGenerator nonces = new Base64StringKeyGenerator();
    private final String page;

    /** Refuses to run where the client was not built, since people would see nothing at all. */
    Shell() {
        try {
            this.page = new ClassPathResource(BUILT).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The web client is not there: the gateway is built without it", e);
        }
    }

    /** Whether a browser asks for a page that is the client's; a file at the root is none, and the root itself is, whoever asks. */
    static boolean hasPageAt(HttpServletRequest request) {
        var path = request.getServletPath();
        var method = request.getMethod();
        if (!method.equals(HttpMethod.GET.name()) && !method.equals(HttpMethod.HEAD.name())) {
            return false;
        }
        if (path.equals("/")) {
            return true;
        }
        var segments = path.substring(1).split("/", 2);
        var isFile = segments.length == 1 && path.contains(".");
        return !isFile && !NOT_THE_CLIENTS.contains(segments[0]) && wantsHtml(request);
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var nonce = nonces.generateKey();
        var content = page.replace(NONCE, nonce).getBytes(StandardCharsets.UTF_8);
        response.setHeader(SecurityHeaders.POLICY, SecurityHeaders.forTheClient(nonce));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static boolean wantsHtml(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
    }
}
